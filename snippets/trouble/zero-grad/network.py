import torch
from torch import nn, optim

torch.manual_seed(0)
labels = torch.arange(3).repeat(50)
centers = torch.tensor([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
inputs = centers[labels] + 1.2 * torch.randn(150, 2)

for forgotten in (False, True):
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
    optimizer = optim.SGD(network.parameters(), lr=0.5)
    losses = []
    for step in range(200):
        if not forgotten:
            optimizer.zero_grad()
        loss = nn.CrossEntropyLoss()(network(inputs), labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print("forgotten:" if forgotten else "called:   ", end=" ")
    late_peak = max(losses[100:])
    print("late peak above twice the best loss:", late_peak > 2 * min(losses))

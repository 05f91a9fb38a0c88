import torch
from torch import nn, optim

torch.manual_seed(0)
labels = torch.arange(3).repeat(50)
centers = torch.tensor([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
inputs = centers[labels] + 1.2 * torch.randn(150, 2)

for rate in (0.0001, 0.001, 0.01, 0.1, 1.0, 10.0):
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
    optimizer = optim.SGD(network.parameters(), lr=rate)
    losses = []
    for step in range(51):
        optimizer.zero_grad()
        loss = nn.CrossEntropyLoss()(network(inputs), labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"rate {rate:8}  first {losses[0]:.2f}  last {losses[-1]:.2f}")

import torch
from torch import nn, optim

torch.manual_seed(0)
labels = torch.arange(3).repeat(50)
centers = torch.tensor([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
inputs = centers[labels] + 1.2 * torch.randn(150, 2)


def late_peak(seed, forgotten):
    torch.manual_seed(seed)
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
    return max(losses[100:]) / min(losses)


for name, forgotten in (("called", False), ("forgotten", True)):
    high = [late_peak(seed, forgotten) > 1.5 for seed in range(5)]
    print(f"{name}: a late peak in {sum(high)} of 5 runs")

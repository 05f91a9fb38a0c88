import torch
from torch import nn, optim

torch.manual_seed(0)
labels = torch.arange(3).repeat(50)
centers = torch.tensor([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
inputs = centers[labels] + 1.2 * torch.randn(150, 2)
one_order, other_order = torch.randperm(150), torch.randperm(150)

for name, order in (("the same order", one_order), ("two orders", other_order)):
    x, t = inputs[one_order], labels[order]
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
    optimizer = optim.SGD(network.parameters(), lr=0.1)
    for step in range(301):
        optimizer.zero_grad()
        loss = nn.CrossEntropyLoss()(network(x), t)
        loss.backward()
        optimizer.step()
    print(f"{name:15} loss after 300 steps {loss.item():.2f}")

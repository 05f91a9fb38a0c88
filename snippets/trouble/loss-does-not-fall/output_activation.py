import torch
from torch import nn, optim

x = torch.linspace(-1, 2, 40).unsqueeze(1)
targets = 3 * x - 2
for last in (nn.Identity(), nn.ReLU(), nn.Sigmoid()):
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1), last)
    optimizer = optim.Adam(network.parameters(), lr=0.05)
    for step in range(500):
        optimizer.zero_grad()
        loss = nn.MSELoss()(network(x), targets)
        loss.backward()
        optimizer.step()
    y = network(x)
    name = type(last).__name__
    print(f"{name:8}  loss {loss.item():5.1f}", end="  ")
    print(f"outputs from {y.min().item():4.1f} to {y.max().item():.1f}")

import torch
from torch import nn, optim

for repaired in (False, True):
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 10))
    optimizer = optim.SGD(network.parameters(), lr=0.1)
    network[2] = nn.Linear(4, 1)
    if repaired:
        optimizer = optim.SGD(network.parameters(), lr=0.1)
    before = {
        name: p.detach().clone() for name, p in network.named_parameters()
    }
    nn.MSELoss()(network(torch.randn(8, 2)), torch.randn(8, 1)).backward()
    optimizer.step()
    moved = [
        n
        for n, p in network.named_parameters()
        if not torch.equal(p, before[n])
    ]
    print("repaired:" if repaired else "as it was:", *moved)

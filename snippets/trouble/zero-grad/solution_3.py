import torch
from torch import nn, optim

network = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
optimizer = optim.SGD(network[1].parameters(), lr=0.1)
network(torch.ones(4, 2)).sum().backward()
optimizer.zero_grad()
print("known layer:  ", network[1].weight.grad)
print("unknown layer:", network[0].weight.grad is not None)
network.zero_grad()
print("after network.zero_grad():", network[0].weight.grad)

import torch
from torch import nn

network = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5))
x = torch.ones(100, 4)
network.eval()
print("eval: the graph is recorded:  ", network(x).requires_grad)
network.train()
with torch.no_grad():
    y = network(x)
print("no_grad: the graph is recorded:", y.requires_grad)
print("no_grad: dropout drops:        ", (y == 0).any().item())

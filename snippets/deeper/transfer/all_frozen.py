import torch
from torch import nn

network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 5))
network.requires_grad_(False)
x, t = torch.randn(8, 64), torch.randint(5, (8,))
nn.functional.cross_entropy(network(x), t).backward()

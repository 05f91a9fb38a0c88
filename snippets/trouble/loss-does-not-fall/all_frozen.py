import torch
from torch import nn

network = nn.Linear(2, 1)
network.requires_grad_(False)
loss = network(torch.ones(3, 2)).sum()
loss.backward()

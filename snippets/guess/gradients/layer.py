import torch
from torch import nn

with torch.no_grad():
    layer = nn.Linear(1, 1)
    inside = layer(torch.ones(1))
outside = layer(torch.ones(1))
print(inside.requires_grad, outside.requires_grad)

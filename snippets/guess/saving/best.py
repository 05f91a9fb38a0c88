import torch
from torch import nn

layer = nn.Linear(1, 1)
nn.init.constant_(layer.weight, 1.0)
best = layer.state_dict().copy()
nn.init.constant_(layer.weight, 6.0)
print(best["weight"].item())

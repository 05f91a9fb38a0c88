import torch
from torch import nn

layer = nn.BatchNorm1d(1)
layer.requires_grad_(False)
with torch.no_grad():
    layer(torch.tensor([[9.0], [11.0]]))
print(f"{layer.running_mean.item():.1f}")

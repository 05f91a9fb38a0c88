import torch
from torch import nn

layer = nn.BatchNorm1d(1)
batch = torch.tensor([[9.0], [10.0], [11.0]])
with torch.no_grad():
    layer(batch)
mean = layer.running_mean.item()
print(f"running mean after a test in training mode: {mean:.2f}")

import torch
from torch import nn

layer = nn.BatchNorm1d(2)
x = torch.tensor([[3.0, 5.0]])
print(layer(x).tolist())

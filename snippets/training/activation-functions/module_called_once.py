import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
print("right:", nn.ReLU()(x))
y = nn.ReLU(x)
y.sum()

import torch
from torch import nn

nn.LayerNorm(6)(torch.randn(2, 6, 32))

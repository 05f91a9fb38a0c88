import torch
from torch import nn

network, x = nn.Linear(4, 2).bfloat16(), torch.rand(3, 4)
print("input converted:", network(x.bfloat16()).dtype)
network(x)

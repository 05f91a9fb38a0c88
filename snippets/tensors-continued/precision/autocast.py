import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 2)
x = torch.rand(3, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = layer(x)
y.float().sum().backward()

print("weight:  ", layer.weight.dtype)
print("product: ", y.dtype)
print("gradient:", layer.weight.grad.dtype)

import torch
from torch import nn

torch.manual_seed(0)
linear, norm = nn.Linear(4, 3).double(), nn.BatchNorm1d(3).double()
x, v = torch.randn(8, 4).double(), torch.randn(8, 3).double()
before = norm(linear(x))
(before * v).sum().backward()
largest = linear.bias.grad.abs().max().item()
with torch.no_grad():
    linear.bias += 100
print("gradient below 1e-12:", largest < 1e-12)
print("same outputs:", torch.allclose(before, norm(linear(x))))

import torch
from torch import nn

a, n = 0.2, 256
std = (2 / ((1 + a**2) * n)) ** 0.5
torch.manual_seed(0)
x = torch.randn(500, n)
for layer in range(10):
    w = std * torch.randn(n, n)
    x = nn.functional.leaky_relu(x @ w.T, a)
print(f"size after ten layers: {x.square().mean().sqrt():.1f}")
by_torch = nn.init.calculate_gain("leaky_relu", a) / n**0.5
print(f"std by formula {std:.4f}, by torch {by_torch:.4f}")

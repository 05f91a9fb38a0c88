import torch
from torch import nn

n_in, n_out = 64, 100
torch.manual_seed(0)
layer = nn.Linear(n_in, n_out, dtype=torch.float64)

gain = (2 / (1 + 5)) ** 0.5
long_way = 3**0.5 * gain / n_in**0.5
bound = 1 / n_in**0.5
print(f"bound: the long way {long_way:.4f}, the short way {bound:.4f}")

torch.manual_seed(0)
weight = bound * (2 * torch.rand(n_out, n_in, dtype=torch.float64) - 1)
bias = bound * (2 * torch.rand(n_out, dtype=torch.float64) - 1)
for ours, theirs in [(weight, layer.weight), (bias, layer.bias)]:
    difference = (ours - theirs).abs().max()
    print(f"largest {theirs.abs().max():.4f}, std {theirs.std():.4f},"
          f" difference below 1e-12: {(difference < 1e-12).item()}")
print(f"std by formula: {(1 / (3 * n_in)) ** 0.5:.4f}")

import torch
from torch import nn

n_in, n_out = 64, 100
torch.manual_seed(0)
layer = nn.Linear(n_in, n_out, dtype=torch.float64)
torch.manual_seed(0)
bound = 1 / n_in ** 0.5
weight = bound * (2 * torch.rand(n_out, n_in, dtype=torch.float64) - 1)
bias = bound * (2 * torch.rand(n_out, dtype=torch.float64) - 1)
for name, ours, theirs in [("weight", weight, layer.weight), ("bias", bias, layer.bias)]:
    difference = (ours - theirs).abs().max().item()
    print(f"{name:6}  bound {bound:.4f}  largest {theirs.abs().max().item():.4f}"
          f"  difference below 1e-12: {difference < 1e-12}")

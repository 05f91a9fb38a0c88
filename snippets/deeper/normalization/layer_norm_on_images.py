import torch
from torch import nn

torch.manual_seed(0)
norm = nn.LayerNorm(8)
square = norm(torch.randn(5, 8, 8, 8))
for axis, name in enumerate(("examples", "channels", "rows", "columns")):
    largest = square.mean(dim=axis).abs().max().item()
    print(f"over the {name:8}: all means are 0: {largest < 1e-5}")
norm(torch.randn(5, 8, 6, 6))

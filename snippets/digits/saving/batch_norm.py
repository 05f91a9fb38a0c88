import torch
from torch import nn

torch.manual_seed(0)
x = 3 * torch.randn(8, 4, dtype=torch.float64) + 5
layer = nn.BatchNorm1d(4).double()
mean, variance = x.mean(dim=0), x.var(dim=0, correction=0)
by_hand = (x - mean) / (variance + layer.eps).sqrt()
y = layer(x)
print("mean of the columns before: ", [f"{v:.2f}" for v in mean])
print("largest mean after, below 1e-12:", y.mean(dim=0).abs().max().item() < 1e-12)
print("largest difference below 1e-12: ", (by_hand - y).abs().max().item() < 1e-12)

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.BatchNorm1d(1).double()
m, mean, variance, difference = layer.momentum, 0.0, 1.0, 0.0
print("momentum:", m)
for step in range(1, 61):
    x = 3 * torch.randn(50, 1, dtype=torch.float64) + 5
    root = (x.var(correction=0) + layer.eps).sqrt()
    by_hand = (x - x.mean()) / root
    difference = max(difference, (layer(x) - by_hand).abs().max().item())
    mean = (1 - m) * mean + m * x.mean().item()
    variance = (1 - m) * variance + m * x.var(correction=1).item()
    difference = max(difference, abs(layer.running_mean.item() - mean))
    difference = max(difference, abs(layer.running_var.item() - variance))
    if step in (1, 2, 10, 60):
        print(f"batch {step:2}: mean {mean:.3f}, variance {variance:.3f}")
layer.eval()
by_hand = (x - mean) / (variance + layer.eps) ** 0.5
difference = max(difference, (layer(x) - by_hand).abs().max().item())
print("largest difference below 1e-12:", difference < 1e-12)

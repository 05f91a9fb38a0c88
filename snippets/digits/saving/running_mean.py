import torch
from torch import nn

torch.manual_seed(0)
layer = nn.BatchNorm1d(1).double()
m, running_mean, running_var = layer.momentum, 0.0, 1.0
print("momentum:", m)
for step in range(1, 61):
    x = 3 * torch.randn(50, 1, dtype=torch.float64) + 5
    layer(x)
    running_mean = (1 - m) * running_mean + m * x.mean().item()
    running_var = (1 - m) * running_var + m * x.var(correction=1).item()
    if step in (1, 2, 10, 60):
        print(f"step {step:2}: mean {running_mean:.3f}, variance {running_var:.3f}")
difference = max(
    abs(running_mean - layer.running_mean.item()), abs(running_var - layer.running_var.item())
)
print("largest difference below 1e-12:", difference < 1e-12)

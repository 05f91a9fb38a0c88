import torch
from torch.nn import functional as F

x = torch.linspace(-6, 6, 241, dtype=torch.float64, requires_grad=True)
y = F.silu(x)
y.sum().backward()

s = torch.sigmoid(x)
by_hand = x * s
slope_by_hand = s + x * s * (1 - s)
print("largest difference below 1e-12:")
print("  values     ", ((by_hand - y).abs().max() < 1e-12).item())
print("  derivatives", ((slope_by_hand - x.grad).abs().max() < 1e-12).item())
print(f"smallest value {y.min():.3f}, at x = {x[y.argmin()]:.2f}")

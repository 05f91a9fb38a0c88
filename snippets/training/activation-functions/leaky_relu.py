import torch
from torch.nn import functional as F

x = torch.tensor(
    [-2.0, -0.5, 0.5, 2.0], dtype=torch.float64, requires_grad=True
)
y = F.leaky_relu(x, negative_slope=0.01)
y.sum().backward()

by_hand = torch.where(x > 0, x, 0.01 * x)
slopes = [0.01 if v < 0 else 1.0 for v in x.tolist()]
slope_by_hand = torch.tensor(slopes, dtype=torch.float64)
print("values     ", [f"{v:.3f}" for v in y])
print("derivatives", [f"{v:.3f}" for v in x.grad])
print("largest difference below 1e-12:")
print("  values     ", ((by_hand - y).abs().max() < 1e-12).item())
print("  derivatives", ((slope_by_hand - x.grad).abs().max() < 1e-12).item())

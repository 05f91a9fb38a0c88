import torch
from torch.nn import functional as F

x = torch.tensor(
    [-2.0, -0.5, 0.5, 2.0], dtype=torch.float64, requires_grad=True
)
a = 0.01
y = F.leaky_relu(x, negative_slope=a)
y.sum().backward()

by_hand = torch.where(x > 0, x, a * x)
slopes = [a if v < 0 else 1.0 for v in x.tolist()]
slope_by_hand = torch.tensor(slopes, dtype=torch.float64)
print("values     ", [f"{v:.3f}" for v in y])
print("derivatives", [f"{v:.3f}" for v in x.grad])
apart = (by_hand - y).abs().max()
slopes_apart = (slope_by_hand - x.grad).abs().max()
print("largest difference of values below 1e-12:", (apart < 1e-12).item())
print("of derivatives, difference below 1e-12:", (slopes_apart < 1e-12).item())

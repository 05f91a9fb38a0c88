from math import cos, pi, sin

import torch
from torch.nn import functional as F

a = pi / 6
centers = (2 * torch.arange(8, dtype=torch.float64) + 1) / 8 - 1
y, x = torch.meshgrid(centers, centers, indexing="ij")
u = x * cos(a) - y * sin(a)
v = x * sin(a) + y * cos(a)
print(f"corner ({x[0, 0]}, {y[0, 0]}) asks at ({u[0, 0]:.4f}, {v[0, 0]:.4f})")

matrix = torch.tensor([[cos(a), -sin(a), 0.0], [sin(a), cos(a), 0.0]])
grid = F.affine_grid(matrix.double()[None], (1, 1, 8, 8), align_corners=False)
difference = (grid[0] - torch.stack([u, v], dim=-1)).abs().max().item()
print("largest difference below 1e-6:", difference < 1e-6)

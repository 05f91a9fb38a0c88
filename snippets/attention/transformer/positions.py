import math

import torch

length, width = 6, 8
by_hand = torch.zeros(length, width, dtype=torch.float64)
for p in range(length):
    for i in range(width // 2):
        angle = p / 10000 ** (2 * i / width)
        by_hand[p, 2 * i] = math.sin(angle)
        by_hand[p, 2 * i + 1] = math.cos(angle)

p = torch.arange(length, dtype=torch.float64).unsqueeze(1)
angles = p / 10000 ** (torch.arange(0, width, 2, dtype=torch.float64) / width)
by_torch = torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)
for row in by_torch[:3].tolist():
    print("  ".join(f"{number:5.2f}" for number in row))
difference = (by_hand - by_torch).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)

import math

import torch

width, speeds = 8, 10000 ** (-torch.arange(0, 8, 2, dtype=torch.float64) / 8)
angles = torch.arange(50, dtype=torch.float64).unsqueeze(1) * speeds
table = torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)

largest = 0.0
for p, q in ((3, 3), (3, 5), (10, 12), (40, 42), (3, 13)):
    by_torch = (table[p] @ table[q]).item()
    by_hand = sum(math.cos((p - q) * speed) for speed in speeds.tolist())
    largest = max(largest, abs(by_hand - by_torch))
    print(f"places {p:2} and {q:2}: {by_torch:.4f}")
print("largest difference below 1e-12:", largest < 1e-12)

from itertools import combinations
from math import prod

import torch

slopes = [0.5, 0.2, 0.1]
total = 0.0
for length in range(4):
    ways = list(combinations(slopes, length))
    products = [prod(way) for way in ways]
    print(f"through {length} of 3 layers: {len(ways)} ways, sum",
          f"{sum(products):.2f}")
    total += sum(products)

x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
y = x
for slope in slopes:
    y = y + slope * y
y.backward()
print(f"all ways {total:.2f}, backward {x.grad:.2f}")
print("difference below 1e-12:", abs(total - x.grad.item()) < 1e-12)

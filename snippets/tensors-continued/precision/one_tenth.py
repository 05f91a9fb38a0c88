from decimal import Decimal

import torch

tenth = torch.tensor(0.1)
print("float32:", Decimal(tenth.item()))
print("float64:", Decimal(0.1))
for a, b, c in [(0.1, 0.2, 0.3), (0.3, 0.4, 0.7), (0.5, 0.25, 0.75)]:
    x, y, z = torch.tensor([a, b, c])
    print(f"{a} + {b} == {c}  float64: {a + b == c}"
          f"  float32: {(x + y == z).item()}")
print("0.1 as float32 == 0.1 as float64:", (tenth.double() == 0.1).item())

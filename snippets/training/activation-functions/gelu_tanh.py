import math

import torch
from torch.nn import functional as F

x = torch.linspace(-5, 5, 1001, dtype=torch.float64)
exact = F.gelu(x)
approximate = F.gelu(x, approximate="tanh")
inside = math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)
by_hand = x / 2 * (1 + torch.tanh(inside))

apart = (by_hand - approximate).abs().max()
print("by hand and 'tanh', difference below 1e-12:", (apart < 1e-12).item())
print(f"exact and approximate='tanh': {(exact - approximate).abs().max():.5f}")
print(
    "default is exact:", torch.equal(F.gelu(x), F.gelu(x, approximate="none"))
)

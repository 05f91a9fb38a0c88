import math

import torch
from torch import nn, optim

highest, lowest, T = 0.1, 0.001, 8
optimizer = optim.SGD([nn.Parameter(torch.zeros(1))], lr=highest)
scheduler = optim.lr_scheduler.CosineAnnealingLR(
    optimizer, T_max=T, eta_min=lowest
)
largest, by_hand = 0.0, []
for step in range(T + 1):
    rate = lowest + (highest - lowest) / 2 * (
        1 + math.cos(math.pi * step / T)
    )
    by_hand.append(rate)
    by_torch = scheduler.get_last_lr()[0]
    print(f"step {step}: by hand {rate:.4f}, torch {by_torch:.4f}")
    largest = max(largest, abs(rate - by_torch))
    optimizer.step()
    scheduler.step()
print("largest difference below 1e-12:", largest < 1e-12)

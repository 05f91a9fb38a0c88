import math

import torch
from torch import nn, optim

optimizer = optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.1)
warm_up = optim.lr_scheduler.LinearLR(
    optimizer, start_factor=0.25, total_iters=3
)
cosine = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=5)
parts = [warm_up, cosine]
scheduler = optim.lr_scheduler.SequentialLR(optimizer, parts, milestones=[3])
largest = 0.0
for step in range(8):
    if step < 3:
        by_hand = 0.1 * (0.25 + 0.75 * step / 3)
    else:
        by_hand = 0.05 * (1 + math.cos(math.pi * (step - 3) / 5))
    rate = scheduler.get_last_lr()[0]
    largest = max(largest, abs(rate - by_hand))
    print(f"step {step}: {rate:.4f}")
    optimizer.step()
    scheduler.step()
print("largest difference below 1e-12:", largest < 1e-12)

import torch
from torch import nn, optim

optimizers = [
    optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.1) for _ in range(2)
]
falling = optim.lr_scheduler.StepLR(optimizers[0], step_size=3, gamma=0.5)
rising = optim.lr_scheduler.LambdaLR(
    optimizers[1], lambda step: min(1, (step + 1) / 4)
)
largest = 0.0
for step in range(8):
    a, b = falling.get_last_lr()[0], rising.get_last_lr()[0]
    print(f"step {step}: stairs {a:.4f}  warm-up {b:.4f}")
    largest = max(largest, abs(a - 0.1 * 0.5 ** (step // 3)))
    largest = max(largest, abs(b - 0.1 * min(1, (step + 1) / 4)))
    for optimizer, scheduler in zip(optimizers, (falling, rising)):
        optimizer.step()
        scheduler.step()
print("largest difference to the formulas below 1e-12:", largest < 1e-12)

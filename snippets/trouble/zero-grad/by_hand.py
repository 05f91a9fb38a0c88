import torch
from torch import optim

rate, by_hand, total, largest = 0.25, 0.0, 0.0, 0.0
w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
optimizer = optim.SGD([w], lr=rate)
for step in range(8):
    slope = 2 * (by_hand - 3)
    total += slope
    by_hand -= rate * total
    ((w - 3) ** 2).backward()
    optimizer.step()
    print(
        f"step {step}  slope {slope:6.2f}  sum {total:6.2f}  w {w.item():6.2f}"
    )
    largest = max(largest, abs(by_hand - w.item()))
print("largest difference below 1e-12:", largest < 1e-12)

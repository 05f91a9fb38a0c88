import torch
from torch import optim

x = torch.tensor([0.0, 1.0, 2.0, 3.0], dtype=torch.float64)
t = 2 * x + 1
w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
b = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
optimizer = optim.SGD([w, b], lr=0.1)
largest = 0.0

for step in range(100):
    optimizer.zero_grad()
    y = w * x + b
    ((y - t) ** 2).mean().backward()
    with torch.no_grad():
        slope_w = 2 / len(x) * ((y - t) * x).sum()
        slope_b = 2 / len(x) * (y - t).sum()
        new_w, new_b = w - 0.1 * slope_w, b - 0.1 * slope_b
    optimizer.step()
    apart = [w.grad - slope_w, b.grad - slope_b, w - new_w, b - new_b]
    largest = max(largest, *(difference.abs().item() for difference in apart))

print(f"after 100 steps: w {w.item():.3f}, b {b.item():.3f}")
print("largest difference below 1e-12:", largest < 1e-12)

import torch
from torch import optim

for start in (-2.0, 2.0):
    w = torch.tensor(start, requires_grad=True)
    optimizer = optim.SGD([w], lr=0.02)
    for step in range(200):
        optimizer.zero_grad()
        error = w**4 - 4 * w**2 + w + 6
        error.backward()
        optimizer.step()
    print(f"start {start:4.1f}: stops at w = {w.item():.2f}", end=", ")
    flat = bool(w.grad.abs() < 1e-4)
    print(f"error {error.item():.2f}, slope below 0.0001: {flat}")

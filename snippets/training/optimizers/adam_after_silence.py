import torch
from torch import optim

for silent in [0, 10, 100, 5000]:
    w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    optimizer = optim.Adam([w], lr=1.0)
    longest = 0.0
    for step in range(silent + 100):
        before = w.item()
        value = 0.0 if step < silent else 1.0
        w.grad = torch.tensor(value, dtype=torch.float64)
        optimizer.step()
        longest = max(longest, before - w.item())
    print(f"zeros first: {silent:4}  longest step / lr: {longest:.2f}")

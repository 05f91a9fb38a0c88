import torch
from torch import optim

w = torch.tensor(0.0, requires_grad=True)
optimizer = optim.SGD([w], lr=0.25)

for step in range(6):
    optimizer.zero_grad()
    error = (w - 3) ** 2
    error.backward()
    print(f"step {step}  w {w.item():.4f}  slope {w.grad.item():.4f}")
    optimizer.step()

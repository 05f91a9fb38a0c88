import torch
from torch import optim

print(f"largest float32: {torch.finfo(torch.float32).max:.1e}")
w = torch.tensor(0.0, requires_grad=True)
optimizer = optim.SGD([w], lr=1.5)
for step in range(131):
    optimizer.zero_grad()
    error = (w - 3) ** 2
    error.backward()
    if step in (0, 1, 2, 10, 60, 70, 130):
        print(f"step {step:3}  w {w.item():8.1e}  error {error.item():.1e}")
    optimizer.step()

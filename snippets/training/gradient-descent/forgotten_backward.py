import torch
from torch import optim

w = torch.tensor(0.0, requires_grad=True)
optimizer = optim.SGD([w], lr=0.25)
for step in range(10):
    optimizer.zero_grad()
    error = (w - 3) ** 2
    optimizer.step()
print("w after 10 steps:", w.item())
print("w.grad:", w.grad)

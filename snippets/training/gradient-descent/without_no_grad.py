import torch

w = torch.tensor(0.0, requires_grad=True)
((w - 3) ** 2).backward()
w -= 0.25 * w.grad

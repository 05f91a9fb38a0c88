import torch

w = torch.zeros(1, requires_grad=True)
w.clamp(min=0).sum().backward()
print(w.grad)

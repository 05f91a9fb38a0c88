import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = a * b
c.retain_grad()
e = (c + a) ** 2
e.backward()
print("slope of e for c:", c.grad.item(), " c is a leaf:", c.is_leaf)

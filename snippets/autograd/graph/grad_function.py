import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = a * b
e = (c + a) ** 2
slopes = torch.autograd.grad(e, [a, b, c])
print("slopes:", [slope.item() for slope in slopes])
print("a.grad:", a.grad)

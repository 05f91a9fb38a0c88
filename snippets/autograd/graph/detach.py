import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
(y * y).backward()
print("y * y:          value", (y * y).item(), " slope", x.grad.item())

x.grad = None
y = x**2
(y * y.detach()).backward()
print("y * y.detach(): value", (y * y).item(), " slope", x.grad.item())

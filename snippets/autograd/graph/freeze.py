import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
w.requires_grad_(False)
((w * 3 + b) ** 2).backward()
print("w frozen: w.grad", w.grad, " b.grad", b.grad.item())

b.grad = None
w.requires_grad_()
((w * 3 + b) ** 2).backward()
print("w thawed: w.grad", w.grad.item(), " b.grad", b.grad.item())

import torch

w = torch.tensor([0.37, -1.2], requires_grad=True)
s = 0.01
(s * (w / s).round()).square().sum().backward()
print("through round:   ", w.grad.tolist())
w.grad = None
r = w + (s * (w / s).round() - w).detach()
r.square().sum().backward()
print("around round:    ", [round(g, 2) for g in w.grad.tolist()])

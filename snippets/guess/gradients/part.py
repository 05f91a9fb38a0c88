import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    part = w[:1]
print(part.requires_grad)
(2 * part).sum().backward()
print(w.grad)

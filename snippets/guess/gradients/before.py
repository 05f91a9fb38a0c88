import torch

w = torch.ones(2, requires_grad=True)
before = w.detach()
with torch.no_grad():
    w += 1
print(before)

import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    view = w[:1]
    view += 1
print(w.tolist())
view += 1

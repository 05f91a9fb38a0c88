import torch

w = torch.ones(2, requires_grad=True)
y = w.sum()
y.backward()
y.backward()
print(w.grad)

import torch

w = torch.ones(2, requires_grad=True)
copy = w.clone()
(5 * copy).sum().backward()
print(w.grad)

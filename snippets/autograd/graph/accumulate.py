import torch

w = torch.tensor(2.0, requires_grad=True)
(3 * w).backward()
print("after 3w:        ", w.grad.item())
(w**2).backward()
print("after w**2, too: ", w.grad.item())

w.grad = None
(3 * w + w**2).backward()
print("both at once:    ", w.grad.item())

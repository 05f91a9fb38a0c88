import torch

w = torch.tensor(2.0, requires_grad=True)
shared = w**2
first, second = shared * 3, shared * 5
first.backward()
print("after the first:", w.grad.item())
second.backward()

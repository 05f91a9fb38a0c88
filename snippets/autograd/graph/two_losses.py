import torch

w = torch.tensor(2.0, requires_grad=True)
shared = w**2
first, second = shared * 3, (shared - 1) ** 2
first.backward(retain_graph=True)
second.backward()
print("one after the other:", w.grad.item())

w.grad = None
shared = w**2
first, second = shared * 3, (shared - 1) ** 2
(first + second).backward()
print("the sum at once:    ", w.grad.item())

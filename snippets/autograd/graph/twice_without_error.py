import torch

w = torch.tensor(2.0, requires_grad=True)
total = w + 1
total.backward()
total.backward()
print("no error, and the slope is counted twice:", w.grad.item())

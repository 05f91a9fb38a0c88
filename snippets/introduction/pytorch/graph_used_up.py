import torch

weight = torch.tensor(1.0, requires_grad=True)
error = (weight * 2.0 - 6.0) ** 2
error.backward()
print("first time, gradient", weight.grad.item())
error.backward()

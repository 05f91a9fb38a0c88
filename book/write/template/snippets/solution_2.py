import torch

x = torch.tensor([2.0, 1.0, -3.0])
print("before: ", torch.dot(x, x))
print("doubled:", torch.dot(2 * x, 2 * x))

import torch

d = torch.arange(0, 10)
print(d)
print(torch.arange(10))
print(torch.arange(2, 10, 3))

import torch

a = torch.ones(5)
print(a[1:] + a[:-1])
a[1:] += a[:-1]

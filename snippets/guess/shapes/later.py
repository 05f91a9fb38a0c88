import torch

x = torch.arange(4)
x[1:] = x[:-1]
print(x.tolist())

import torch

x = torch.tensor([1, 2, 3, 10])
print(x.median())

import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print((a**2).sum(dim=1))

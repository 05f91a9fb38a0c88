import torch

A = torch.ones(2, 3)
B = torch.ones(4, 3)
print("repaired:", tuple((A @ B.T).shape))
A @ B

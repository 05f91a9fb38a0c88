import torch

A = torch.ones(2, 3)
x = torch.ones(2)
print("repaired:", tuple((x @ A).shape))
A @ x

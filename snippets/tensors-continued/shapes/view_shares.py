import torch

a = torch.arange(6).reshape(2, 3)
b = a.view(3, 2)
b[2, 0] = 100
print("b:", b.tolist())
print("a:", a.tolist())

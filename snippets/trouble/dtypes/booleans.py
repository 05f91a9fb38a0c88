import torch

a = torch.tensor([True, True, False])
b = torch.tensor([True, False, False])
print("a.sum():", a.sum())
print("a + b:  ", a + b)
print("a ^ b:  ", a ^ b)
a - b

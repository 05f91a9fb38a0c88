import torch

a = torch.tensor([1, 2, 3])
print("a ** 2   =", a ** 2)
print("2 ** a   =", 2 ** a)
print("a ** 0.5 =", a ** 0.5)
print("-a ** 2  =", -a ** 2)

import torch

a = torch.tensor([1, 2, 4])
print("a.float() ** -1 =", a.float() ** -1)
print(a ** -1)

import torch

a = torch.tensor([-1, 0, 1])
print("a / 0 =", a / 0)
print(a // 0)

import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
print("a * b =", a * b)
print("a @ b =", a @ b)
print("c @ a =", c @ a)

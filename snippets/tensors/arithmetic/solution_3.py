import torch

a = torch.tensor([1, 2, 3])
c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
product = c[:, 0] * a[0] + c[:, 1] * a[1] + c[:, 2] * a[2]
print("columns:", product)
print("c @ a:  ", c @ a)

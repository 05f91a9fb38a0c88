import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("columns:", a.shape[1], " the last is number", a.shape[1] - 1)
a[0, 3]

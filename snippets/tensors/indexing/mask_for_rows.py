import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
large = a[:, 0] > 3
print("first column above 3:", large)
print("rows:", a[large])

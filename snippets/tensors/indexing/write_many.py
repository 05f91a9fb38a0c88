import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
a[0] = torch.tensor([7, 8, 9])
print(a.tolist())
a[:, 0] = torch.tensor([10, 20])
print(a.tolist())
a[:] = 0
print(a.tolist())

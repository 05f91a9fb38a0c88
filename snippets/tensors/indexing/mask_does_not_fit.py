import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
keep = torch.tensor([True, False, True])
print("columns:", a[:, keep].tolist())
a[keep]

import torch

a = torch.tensor([[1, 9, 3],
                  [8, 5, 6]])
print(a.max(dim=1))
print(a.max(dim=1) + 1)

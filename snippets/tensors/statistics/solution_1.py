import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("sum(0):", a.sum(0), " shape:", tuple(a.sum(0).shape))
print("sum(1):", a.sum(1), " shape:", tuple(a.sum(1).shape))
print("sum(1, keepdim=True) shape:", tuple(a.sum(1, keepdim=True).shape))

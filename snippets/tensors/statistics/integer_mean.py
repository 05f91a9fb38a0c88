import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("sum:", a.sum())
print("mean of a.float():", a.float().mean())
print("mean with dtype:  ", a.mean(dtype=torch.float32))
print(a.mean())

import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]],
                 dtype=torch.float64)
m = torch.mean(a)
print(m.item())
m = a.mean()
print(m.item())

import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]],
                 dtype=torch.float64)
print(a.mean(0))

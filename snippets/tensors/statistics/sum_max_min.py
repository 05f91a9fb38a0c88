import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]],
                 dtype=torch.float64)
print(torch.sum(a).item())
print(torch.max(a).item())
print(torch.min(a).item())

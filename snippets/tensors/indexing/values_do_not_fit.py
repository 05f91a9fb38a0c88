import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("elements above 3:", a[a > 3].numel())
a[a > 3] = torch.tensor([7, 8])

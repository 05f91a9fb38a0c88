import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
a[0, 1, 2]

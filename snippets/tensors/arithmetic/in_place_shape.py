import torch

a = torch.tensor([1, 2, 3])
c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
c += a
print(c)
a += c

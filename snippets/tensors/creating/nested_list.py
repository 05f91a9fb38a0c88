import torch

b = torch.tensor([[1, 2],
                  [3, 4]])
print(b)

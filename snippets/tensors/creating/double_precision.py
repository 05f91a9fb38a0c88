import torch

c = torch.tensor([[1, 2],
                  [3, 4]], dtype=torch.float64)
print(c)

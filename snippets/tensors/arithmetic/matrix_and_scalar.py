import torch

c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
print(c + 2)

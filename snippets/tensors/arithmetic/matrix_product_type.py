import torch

c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
weights = torch.tensor([[0.5], [1.0], [2.0]])
print(c.float() @ weights)
print(c @ weights)

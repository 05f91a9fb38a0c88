import torch

inputs = torch.tensor([[6, 5, 4],
                       [3, 2, 1]], dtype=torch.float64)
weights = torch.tensor([[0.5], [1.0], [2.0]])
print(inputs.float() @ weights)
print(inputs @ weights)

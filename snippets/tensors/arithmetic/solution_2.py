import torch

numbers = torch.arange(1, 10)
print(numbers[:, None] * numbers)

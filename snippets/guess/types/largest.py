import torch

numbers = [1.0, float("nan"), 3.0]
print(max(numbers), torch.tensor(numbers).max().item())

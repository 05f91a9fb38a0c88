import torch

pixel = torch.tensor([1], dtype=torch.uint8)
numbers = torch.tensor([257, -1])
print((pixel == numbers).tolist(), numbers.to(torch.uint8).tolist())

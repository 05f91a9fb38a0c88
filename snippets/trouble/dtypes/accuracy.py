import torch

right = torch.tensor([1, 2, 3, 4]) == torch.tensor([1, 2, 3, 0])
print("repaired:", right.float().mean())
right.mean()

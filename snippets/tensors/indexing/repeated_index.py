import torch

dice = torch.tensor([0, 0, 2])
counts = torch.zeros(3, dtype=torch.int64)
counts[dice] += 1
print("with +=:        ", counts.tolist())

counts = torch.zeros(3, dtype=torch.int64)
counts.index_add_(0, dice, torch.ones_like(dice))
print("with index_add_:", counts.tolist())
print("with bincount:  ", torch.bincount(dice).tolist())

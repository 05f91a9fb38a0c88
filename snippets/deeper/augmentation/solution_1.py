import torch
from torch.nn import functional as F

row = torch.tensor([1.0, 2.0, 3.0, 4.0])
print("shifted:", F.pad(row, (2, 0))[:4].tolist())
print("rolled: ", row.roll(2).tolist())
print("mixed:  ", (0.5 * row + 0.5 * row.flip(0)).tolist())

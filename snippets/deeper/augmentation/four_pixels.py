import torch
from torch.nn import functional as F

row = torch.tensor([7.0, 5.0, 0.0, 0.0])
other = torch.tensor([0.0, 1.0, 4.0, 8.0])
print("shifted to the left:", F.pad(row, (0, 1))[1:].tolist())
print("rolled to the left: ", row.roll(-1).tolist())
print("mixed, 3/4 and 1/4: ", (0.75 * row + 0.25 * other).tolist())

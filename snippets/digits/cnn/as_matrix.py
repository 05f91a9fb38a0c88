import torch
from torch.nn import functional as F

kernel = torch.tensor([-1.0, 2.0, 3.0])
units = torch.eye(5).unsqueeze(1)
matrix = F.conv1d(units, kernel[None, None])[:, 0].T
signal = torch.tensor([1.0, 0.0, 2.0, 1.0, 4.0])

print(matrix)
print("matrix @ signal:", (matrix @ signal).tolist())
by_torch = F.conv1d(signal[None, None], kernel[None, None])[0, 0]
print("conv1d:         ", by_torch.tolist())

import torch

x = torch.zeros(3)
step = torch.ones(1, dtype=torch.float64)
print((x + step).dtype, (x + step[0]).dtype)

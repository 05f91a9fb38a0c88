import torch

x = torch.tensor([0.1, 0.2, 0.3])
print(0.1 + 0.2 == 0.3, (x[0] + x[1] == x[2]).item())

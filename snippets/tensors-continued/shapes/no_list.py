import torch

a = torch.zeros(2, 3)
torch.cat(a, a)

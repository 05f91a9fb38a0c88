import torch

a = torch.arange(3)
a.unsqueeze(0)
print("forgotten:", tuple(a.shape))
a = a.unsqueeze(0)
print("kept:     ", tuple(a.shape))

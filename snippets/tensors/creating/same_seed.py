import torch

torch.manual_seed(0)
print("seed 0:      ", torch.rand(3))
print("going on:    ", torch.rand(3))
torch.manual_seed(0)
print("seed 0 again:", torch.rand(3))
torch.manual_seed(1)
print("seed 1:      ", torch.rand(3))

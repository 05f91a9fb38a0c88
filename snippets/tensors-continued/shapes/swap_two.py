import torch

a = torch.zeros(2, 3, 4)
print("transpose(0, 2):   ", tuple(a.transpose(0, 2).shape))
print("permute(2, 1, 0):  ", tuple(a.permute(2, 1, 0).shape))
print("mT:                ", tuple(a.mT.shape))
print("transpose(-2, -1): ", tuple(a.transpose(-2, -1).shape))

import torch

a = torch.zeros(1, 3, 1)
print("squeeze(0): ", tuple(a.squeeze(0).shape))
print("squeeze(-1):", tuple(a.squeeze(-1).shape))
print("squeeze():  ", tuple(a.squeeze().shape))
print("squeeze(1): ", tuple(a.squeeze(1).shape))

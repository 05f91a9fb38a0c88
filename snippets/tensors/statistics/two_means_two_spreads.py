import torch

calm = torch.tensor([4.0, 5.0, 6.0])
wild = torch.tensor([0.0, 5.0, 10.0])
print("means:", calm.mean().item(), wild.mean().item())
print("std:  ", calm.std().item(), wild.std().item())

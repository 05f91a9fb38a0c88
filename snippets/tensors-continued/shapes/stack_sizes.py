import torch

torch.stack([torch.zeros(3), torch.zeros(4)])

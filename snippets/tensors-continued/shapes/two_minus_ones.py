import torch

torch.zeros(10, 8, 8).reshape(-1, -1)

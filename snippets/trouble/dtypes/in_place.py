import torch

pixels = torch.tensor([0, 8, 16])
pixels /= 16

import torch

weight = torch.tensor(1.0)
error = (weight * 2.0 - 6.0) ** 2
error.backward()

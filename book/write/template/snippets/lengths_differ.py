import torch

torch.dot(torch.tensor([2.0, 1.0]), torch.tensor([2.0, 1.0, -3.0]))

import torch

torch.multinomial(torch.tensor([1.0, 2.0, 7.0]), 4)

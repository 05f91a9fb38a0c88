import torch

torch.softmax(torch.tensor([1.0, 2.0, 4.0]))

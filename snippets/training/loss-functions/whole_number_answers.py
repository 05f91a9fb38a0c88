import torch
from torch import nn

x = torch.tensor([0.5, -2.0])
answers = torch.tensor([1, 0])
nn.BCEWithLogitsLoss()(x, answers)

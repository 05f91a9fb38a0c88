import torch
from torch import nn

x = torch.zeros(2, 3)
targets = torch.tensor([1.0, 2.0])
nn.CrossEntropyLoss()(x, targets)

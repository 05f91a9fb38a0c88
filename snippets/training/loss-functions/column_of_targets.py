import torch
from torch import nn

x = torch.zeros(2, 3)
targets = torch.tensor([[1], [2]])
nn.CrossEntropyLoss()(x, targets)

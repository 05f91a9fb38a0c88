import torch
from torch import nn

x = torch.zeros(2, 3)  # two samples, three classes
targets = torch.tensor([1, 3])
nn.CrossEntropyLoss()(x, targets)

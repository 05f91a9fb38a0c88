import torch
from torch import nn

logits = torch.zeros(4, 1)
targets = torch.ones(4)
nn.BCEWithLogitsLoss()(logits, targets)

import torch
from torch import nn

x = torch.tensor([[1.5, -0.5], [0.3, 2.0]])
targets = torch.tensor([1, 1])

two_classes = nn.CrossEntropyLoss()(x, targets)
one_logit = nn.BCEWithLogitsLoss()(x[:, 1] - x[:, 0], targets.float())
print(f"CrossEntropyLoss:  {two_classes.item():.4f}")
print(f"BCEWithLogitsLoss: {one_logit.item():.4f}")

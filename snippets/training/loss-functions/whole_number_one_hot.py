import torch
from torch import nn

x = torch.zeros(2, 3)
one_hot = nn.functional.one_hot(torch.tensor([1, 2]), num_classes=3)
print(one_hot.dtype)
nn.CrossEntropyLoss()(x, one_hot)

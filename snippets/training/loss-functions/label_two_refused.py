import torch
from torch import nn

probability = torch.sigmoid(torch.tensor([4.0]))
print("answer 1:", nn.BCELoss()(probability, torch.tensor([1.0])))
print("answer 2:", nn.BCELoss()(probability, torch.tensor([2.0])))

import torch
from torch import nn

with torch.device("meta"):
    layer = nn.Linear(2, 3)
    inputs = torch.ones(4, 2)
print("inside: ", layer.weight.device, inputs.device)
print("outside:", torch.ones(1).device)

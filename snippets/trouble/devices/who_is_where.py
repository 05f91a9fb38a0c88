import torch
from torch import nn

network = nn.Linear(3, 2).to("meta")
inputs = torch.ones(4, 3)
print("network:", next(network.parameters()).device)
print("inputs: ", inputs.device)

import torch
from torch import nn

torch.manual_seed(0)
small = nn.Linear(2, 3)
torch.manual_seed(0)
large = nn.Linear(2, 4)
print("weights:", torch.equal(small.weight, large.weight[:3]))
print("biases: ", torch.equal(small.bias, large.bias[:3]))

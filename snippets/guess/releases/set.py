import torch
from torch import nn, optim

w, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
optimizer = optim.SGD({w, b}, lr=0.1)
print(len(optimizer.param_groups[0]["params"]))

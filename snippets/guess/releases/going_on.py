import torch
from torch import nn, optim

optimizer = optim.SGD([nn.Parameter(torch.ones(1))], lr=0.8)
optimizer.param_groups[0]["initial_lr"] = 0.8
optim.lr_scheduler.ExponentialLR(optimizer, 0.5, last_epoch=3)
print(optimizer.param_groups[0]["lr"])

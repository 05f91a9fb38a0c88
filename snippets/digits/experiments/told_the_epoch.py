import torch
from torch import nn, optim

weight = nn.Parameter(torch.ones(1))
optimizer = optim.SGD([weight], lr=0.8)
schedule = optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
for epoch in range(4):
    optimizer.step()
    schedule.step()
print("in one go:         ", optimizer.param_groups[0]["lr"])
saved = optimizer.state_dict(), schedule.state_dict()

optimizer = optim.SGD([weight], lr=0.8)
optimizer.param_groups[0]["initial_lr"] = 0.8
schedule = optim.lr_scheduler.ExponentialLR(optimizer, 0.5, last_epoch=3)
print("told the epoch:    ", optimizer.param_groups[0]["lr"])

optimizer = optim.SGD([weight], lr=0.8)
schedule = optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
optimizer.load_state_dict(saved[0])
schedule.load_state_dict(saved[1])
print("both states loaded:", optimizer.param_groups[0]["lr"])

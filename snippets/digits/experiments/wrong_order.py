import torch
from torch import nn, optim

optimizer = optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.1)
scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
scheduler.step()
print("rate of the first step:", scheduler.get_last_lr())

import torch
from torch import nn, optim

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
optimizer = optim.SGD([a], lr=0.8)
schedule = optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.5**epoch)
optimizer.add_param_group({"params": [b]})
optimizer.step()
schedule.step()
print([group["lr"] for group in optimizer.param_groups])

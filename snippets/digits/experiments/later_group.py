import torch
from torch import nn, optim
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR


def rates(kind, factor, group_first):
    a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
    optimizer = optim.SGD([a], lr=0.8)
    if group_first:
        optimizer.add_param_group({"params": [b]})
    schedule = kind(optimizer, factor)
    if not group_first:
        optimizer.add_param_group({"params": [b]})
    optimizer.step()
    schedule.step()
    return [group["lr"] for group in optimizer.param_groups]


def halved(epoch):
    return 0.5**epoch


print("ExponentialLR, group later:", rates(ExponentialLR, 0.5, False))
print("LambdaLR, group first:     ", rates(LambdaLR, halved, True))
print("LambdaLR, group later:     ", rates(LambdaLR, halved, False))

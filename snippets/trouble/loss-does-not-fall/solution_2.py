import torch
from torch import nn

targets = torch.tensor([1.0, 3.0, 5.0, 7.0])
always_the_mean = targets.mean().expand(4)
print("loss:    ", nn.MSELoss()(always_the_mean, targets).item())
print("variance:", targets.var(correction=0).item())

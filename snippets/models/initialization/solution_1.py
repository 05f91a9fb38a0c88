import torch
from torch import nn

torch.manual_seed(0)
weight = torch.empty(50, 150)
nn.init.xavier_normal_(weight)
print(f"Xavier std {weight.std():.2f}")
nn.init.kaiming_normal_(weight, nonlinearity="relu")
print(f"He std     {weight.std():.2f}")

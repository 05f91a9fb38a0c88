import torch
from torch import nn

x = torch.ones(3)
x.to("meta")
print("tensor, result thrown away:", x.device)
x = x.to("meta")
print("tensor, result kept:       ", x.device)
network = nn.Linear(3, 2)
network.to("meta")
print("module:                    ", network.weight.device)

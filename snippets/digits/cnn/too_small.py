import torch
from torch import nn

block = nn.Sequential(nn.Conv2d(1, 1, 3), nn.ReLU(), nn.MaxPool2d(2))
table = torch.zeros(1, 1, 8, 8)
for step in range(3):
    print("size before block", step, "is", table.shape[-1])
    table = block(table)

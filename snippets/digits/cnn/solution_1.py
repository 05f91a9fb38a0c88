import torch
from torch import nn

layers = nn.Sequential(
    nn.Conv2d(1, 4, 5),
    nn.MaxPool2d(2),
    nn.Conv2d(4, 8, 3, padding=1, stride=2),
)
table = torch.zeros(1, 1, 28, 28)
for layer in layers:
    table = layer(table)
    print(f"{type(layer).__name__:9} {tuple(table.shape)}")

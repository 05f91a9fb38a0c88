import torch
from torch import nn


def shape_and_count(layer, *size):
    count = sum(p.numel() for p in layer.parameters())
    y = layer(torch.zeros(size))
    name = type(layer).__name__
    print(f"{name:11} {size} -> {tuple(y.shape)}, {count} parameters")


shape_and_count(nn.Linear(4, 3), 8, 4)
shape_and_count(nn.Conv2d(1, 6, 3, padding=1), 8, 1, 28, 28)
shape_and_count(nn.MaxPool2d(2), 8, 6, 28, 28)
shape_and_count(nn.Flatten(), 8, 6, 14, 14)
shape_and_count(nn.BatchNorm1d(4), 8, 4)
shape_and_count(nn.LayerNorm(4), 8, 5, 4)
shape_and_count(nn.Dropout(0.5), 8, 4)

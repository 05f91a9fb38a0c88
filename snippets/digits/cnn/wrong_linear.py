import torch
from torch import nn

network = nn.Sequential(
    nn.Conv2d(1, 16, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(256, 10)
)
features = network[:-1](torch.zeros(64, 1, 8, 8))
print("numbers for each image:", features.shape[1])
network(torch.zeros(64, 1, 8, 8))

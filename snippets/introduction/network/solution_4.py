import torch
from torch import nn

network = nn.Sequential(
    nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2)
)
numbers = torch.zeros(4, 2)
for step in network:
    numbers = step(numbers)
    print(f"{type(step).__name__:6} {tuple(numbers.shape)}")
print(
    "parameters:", sum(parameter.numel() for parameter in network.parameters())
)

import torch
from torch import nn

network = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2))

numbers = torch.zeros(4, 2)
print(f"{'4 days':10} {tuple(numbers.shape)}")
for step in network:
    numbers = step(numbers)
    print(f"{type(step).__name__:10} {tuple(numbers.shape)}")

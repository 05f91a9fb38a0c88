import torch
from torch import nn

with torch.device("meta"):
    net = nn.Sequential(
        nn.Linear(50000, 10000), nn.ReLU(), nn.Linear(10000, 50000)
    )
numbers = sum(parameter.numel() for parameter in net.parameters())
print("parameters:", numbers)
print(f"gigabytes:  {numbers * 4 / 1e9:.2f}")
print(f"with slopes and two averages: {numbers * 16 / 1e9:.2f}")

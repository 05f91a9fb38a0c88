import torch
from torch import nn

network = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(4, 2))
print("made without complaint")
network(torch.zeros(5, 2))

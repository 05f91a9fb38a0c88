import torch
from torch import nn

network = nn.Sequential(nn.GRU(8, 64, batch_first=True), nn.Linear(64, 10))
network(torch.zeros(32, 8, 8))

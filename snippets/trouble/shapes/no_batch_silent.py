import torch
from torch import nn

network = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
image = torch.zeros(3, 8, 8)
print("answers for one image:", len(network(image)))

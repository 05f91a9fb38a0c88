import torch
from torch import nn

images = torch.zeros(4, 8, 8)
layer = nn.Linear(64, 10)
layer(images)

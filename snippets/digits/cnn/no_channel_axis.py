import torch
from torch import nn

images = torch.zeros(64, 8, 8)
layer = nn.Conv2d(1, 16, 3)
print("with a channel axis:", tuple(layer(images.unsqueeze(1)).shape))
layer(images)

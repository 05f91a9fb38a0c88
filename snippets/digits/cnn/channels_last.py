import torch
from torch import nn

photos = torch.zeros(10, 32, 32, 3)
layer = nn.Conv2d(3, 16, 3)
print("axes put in order:", tuple(layer(photos.permute(0, 3, 1, 2)).shape))
layer(photos)

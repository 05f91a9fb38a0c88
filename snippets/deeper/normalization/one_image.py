import torch
from torch import nn

torch.manual_seed(0)
image = torch.randn(1, 3, 8, 8)
batch, instance = nn.BatchNorm2d(3), nn.InstanceNorm2d(3)
print("as instance norm:", torch.allclose(batch(image), instance(image)))
batch(image.mean(dim=(2, 3), keepdim=True))

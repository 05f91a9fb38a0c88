import torch
from torch.nn import functional as F

image = torch.tensor(
    [[0.0, 0, 0, 0], [0, 9, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
)[None, None]
kernel = torch.full((1, 1, 3, 3), 1 / 9)
blurred = F.conv2d(image, kernel)
print(blurred[0, 0])
pooled = F.avg_pool2d(image, 3, stride=1)
print("the same as avg_pool2d:", torch.allclose(blurred, pooled))

import torch
from torch.nn import functional as F

torch.manual_seed(0)
image = torch.zeros(1, 1, 8, 8)
image[:, :, 2:6, 2:5] = torch.rand(4, 3)
kernel = torch.randn(1, 1, 3, 3)

moved_then_filtered = F.conv2d(image.roll(1, dims=3), kernel, padding=1)
filtered_then_moved = F.conv2d(image, kernel, padding=1).roll(1, dims=3)
print("equal:", torch.allclose(moved_then_filtered, filtered_then_moved))

import torch

images = torch.zeros(10, 8, 8, 3)
print(tuple(images.permute(0, 3, 1, 2).shape))
images.permute(2, 0, 1)

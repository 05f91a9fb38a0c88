import torch

images = torch.zeros(10, 8, 8)
print(tuple(images.reshape(10, 64).shape))
images.reshape(10, 32)

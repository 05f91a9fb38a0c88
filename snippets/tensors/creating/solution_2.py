import torch

photos = torch.zeros(10, 3, 28, 28)
print("dimensions:", photos.dim())
print("elements:  ", photos.numel())
print("by hand:   ", 10 * 3 * 28 * 28)

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.images)
rows = torch.tensor(digits.data)
flat = images.flatten(1)
print("images:    ", tuple(images.shape))
print("flatten(1):", tuple(flat.shape), torch.equal(flat, rows))
print("flatten(): ", tuple(images.flatten().shape))
print("nn.Flatten:", tuple(nn.Flatten()(images).shape))
back = flat.unflatten(1, (8, 8))
print("unflatten: ", tuple(back.shape), torch.equal(back, images))

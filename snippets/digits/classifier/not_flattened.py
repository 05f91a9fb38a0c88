import torch
from sklearn.datasets import load_digits
from torch import nn

images = torch.tensor(load_digits().images, dtype=torch.float32)
layer = nn.Linear(64, 10)
print("images:", tuple(images.shape))
print("flattened:", tuple(images.flatten(1).shape), "logits:", tuple(layer(images.flatten(1)).shape))
layer(images)

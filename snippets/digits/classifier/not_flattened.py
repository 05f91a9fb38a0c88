import torch
from sklearn.datasets import load_digits
from torch import nn

images = torch.tensor(load_digits().images, dtype=torch.float32)
layer = nn.Linear(64, 10)
print("images:", tuple(images.shape))
flat = images.flatten(1)
print("flattened:", tuple(flat.shape), "logits:", tuple(layer(flat).shape))
layer(images)

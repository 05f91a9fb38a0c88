import torch
from sklearn.datasets import load_digits
from torch import nn

images = torch.tensor(load_digits().data)
layer = nn.Linear(64, 10)
print("images:", images.dtype, "weights:", layer.weight.dtype)
layer(images)

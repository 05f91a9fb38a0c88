import torch
from torch import nn

images = torch.zeros(5, 3, 8, 8)
try:
    nn.Sequential(nn.Flatten(), nn.Linear(64, 10))(images)
except RuntimeError as error:
    print(error)
print(nn.Sequential(nn.Flatten(), nn.Linear(3 * 64, 10))(images).shape)

import torch
from torch import nn

images = torch.zeros(4, 8, 8)
network = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
print("flat:   ", nn.Flatten()(images).shape)
print("answer: ", network(images).shape)

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(4, 1))
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
model(torch.ones(5, 2))

import torch
from torch import nn

neuron = nn.Linear(3, 1)
neuron.weight = torch.tensor([[4.0, -1.0, 0.5]])

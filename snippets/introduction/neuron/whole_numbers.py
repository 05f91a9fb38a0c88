import torch
from torch import nn

neuron = nn.Linear(3, 1)
neuron(torch.tensor([1, 1, 2]))

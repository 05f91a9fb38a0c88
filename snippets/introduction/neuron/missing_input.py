import torch
from torch import nn

neuron = nn.Linear(3, 1)
neuron(torch.tensor([0.5, 1.0]))

import torch
from torch import nn

neuron = nn.Linear(4, 1, bias=False)
neuron.weight = nn.Parameter(torch.full((1, 4), 0.25))
print(neuron(torch.tensor([3.0, 5.0, 6.0, 10.0])).item())

import torch
from torch import nn

neuron = nn.Linear(3, 1)
neuron.weight = nn.Parameter(torch.tensor([[4.0, -1.0, 0.5]]))
neuron.bias = nn.Parameter(torch.tensor([-1.0]))

sunny_day = torch.tensor([1.0, 0.0, 4.0])
print("without f:", neuron(sunny_day).item())
print(f"with f:    {torch.sigmoid(neuron(sunny_day)).item():.4f}")

import torch
from torch import nn

nothing = torch.zeros(3)
for bias in [False, True]:
    torch.manual_seed(0)
    for attempt in range(3):
        neuron = nn.Linear(3, 1, bias=bias)
        output = torch.sigmoid(neuron(nothing)).item()
        print(f"bias {str(bias):5}  neuron {attempt}: output {output:.4f}")

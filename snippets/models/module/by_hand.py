import torch
from torch import nn


class MyLinear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x):
        return x @ self.weight.T + self.bias


layer = MyLinear(2, 3)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.0, 2.0], [3.0, 4.0], [0.0, -1.0]]))
    layer.bias.copy_(torch.tensor([0.0, 1.0, 2.0]))
print(layer(torch.tensor([1.0, 10.0])).tolist())
for name, parameter in layer.named_parameters():
    print(name, tuple(parameter.shape), parameter.requires_grad)

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.f = nn.Sequential(nn.ReLU(), nn.Linear(inputs, outputs))
        self.around = nn.Identity()
        if inputs != outputs:
            self.around = nn.Linear(inputs, outputs, bias=False)

    def forward(self, x):
        return self.around(x) + self.f(x)


for widths in ((32, 32), (32, 64)):
    block = Block(*widths)
    numbers = sum(parameter.numel() for parameter in block.parameters())
    shape = tuple(block(torch.randn(5, 32)).shape)
    print(widths, "output", shape, "parameters", numbers)

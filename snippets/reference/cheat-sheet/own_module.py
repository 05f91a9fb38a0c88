import torch
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 4)
        self.output = nn.Linear(4, 2)
        self.register_buffer("mean", torch.zeros(4))

    def forward(self, x):
        x = x - self.mean
        x = x + self.hidden(x).relu()
        return self.output(x)


print("output:", tuple(Network()(torch.ones(8, 4)).shape))

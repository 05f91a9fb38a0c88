import torch
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def foward(self, x):
        return self.layer(x)


Network()(torch.ones(1, 2))

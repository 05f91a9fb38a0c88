import torch
from torch import nn


class Chain(nn.Module):
    def __init__(self, *parts):
        super().__init__()
        self.parts = nn.ModuleList(parts)

    def forward(self, x):
        for part in self.parts:
            x = part(x)
        return x


torch.manual_seed(0)
parts = nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)
mine, theirs = Chain(*parts), nn.Sequential(*parts)
x = torch.randn(4, 2)
print("same outputs:", torch.equal(mine(x), theirs(x)))
print([name for name, _ in mine.named_parameters()])

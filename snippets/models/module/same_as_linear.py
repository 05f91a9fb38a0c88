import torch
from torch import nn


class MyLinear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x):
        return x @ self.weight.T + self.bias


torch.manual_seed(0)
theirs = nn.Linear(4, 3).double()
mine = MyLinear(4, 3).double()
mine.load_state_dict(theirs.state_dict())
x = torch.randn(5, 4, dtype=torch.float64)
print("shape:", tuple(mine(x).shape))
difference = (mine(x) - theirs(x)).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)

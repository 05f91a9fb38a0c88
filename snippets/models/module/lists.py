import torch
from torch import nn


class Deep(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4) for _ in range(3)])
        self.output = nn.Linear(4, 1)

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return self.output(x)


for container in (list, nn.ModuleList):
    model = Deep(container)
    numbers = sum(p.numel() for p in model.parameters())
    shape = tuple(model(torch.ones(2, 4)).shape)
    print(f"{container.__name__:10}  output {shape}  parameters {numbers}")

import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer.weight = nn.Parameter(torch.ones(1, 1))
layer(torch.ones(1, 1)).sum().backward()
optimizer.step()
print(f"{layer.weight.item():.1f}")

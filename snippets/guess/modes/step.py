import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.ones_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer.eval()
layer(torch.ones(1, 1)).sum().backward()
optimizer.step()
print(f"{layer.weight.item():.1f}")

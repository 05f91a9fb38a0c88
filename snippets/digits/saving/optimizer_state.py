import torch
from torch import nn, optim

layer = nn.Linear(2, 1)
optimizer = optim.Adam(layer.parameters(), lr=0.01)
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
state = optimizer.state_dict()
group = state["param_groups"][0]
print("settings:", {name: group[name] for name in ("lr", "betas", "params")})
for number, memory in state["state"].items():
    shapes = {name: tuple(tensor.shape) for name, tensor in memory.items()}
    print("parameter", number, shapes)

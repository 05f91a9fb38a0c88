import torch
from torch import nn, optim

layer = nn.Linear(2, 1)
optimizer = optim.Adam(layer.parameters(), lr=0.01)
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
state = optimizer.state_dict()
print("parts:", *state)
print("settings:", {name: state["param_groups"][0][name] for name in ("lr", "betas")})
for number, memory in state["state"].items():
    print("parameter", number, {name: tuple(value.shape) for name, value in memory.items()})

import torch
from torch import nn

saved = {"weight": torch.ones(1, 3), "bias": torch.ones(1)}
layer = nn.Linear(2, 1)
nn.init.zeros_(layer.bias)
try:
    layer.load_state_dict(saved)
except RuntimeError:
    print("refused")
print(layer.bias.item())

import torch
from torch import nn

network = nn.ParameterList(nn.Parameter(torch.zeros(2)) for place in range(3))
saved = {"0": torch.ones(2), "1": torch.ones(5), "2": torch.ones(2)}
try:
    network.load_state_dict(saved)
except RuntimeError:
    print("refused")
print([parameter.sum().item() for parameter in network])

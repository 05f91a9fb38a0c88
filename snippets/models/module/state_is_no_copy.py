import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.ones_(model.weight)
state = model.state_dict()
kept = copy.deepcopy(model.state_dict())

with torch.no_grad():
    model.weight += 5
print("state_dict:   ", state["weight"].item())
print("deep copy:    ", kept["weight"].item())

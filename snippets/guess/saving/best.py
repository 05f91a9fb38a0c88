from copy import deepcopy

from torch import nn

layer = nn.Linear(1, 1)
nn.init.constant_(layer.weight, 1.0)
state = layer.state_dict()
kept = [state, state.copy(), deepcopy(state)]
nn.init.constant_(layer.weight, 6.0)
print([one["weight"].item() for one in kept])

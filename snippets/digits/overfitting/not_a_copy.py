import copy

from torch import nn, optim

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 5.0)
optimizer = optim.SGD(layer.parameters(), lr=1.0)
same_memory = layer.state_dict()
copied = copy.deepcopy(layer.state_dict())

layer.weight.sum().backward()
optimizer.step()
print("weight after a step:", layer.weight.item())
print("state_dict():       ", same_memory["weight"].item())
print("deepcopy:           ", copied["weight"].item())

from collections import OrderedDict

from torch import nn

numbered = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
named = nn.Sequential(OrderedDict(
    hidden=nn.Linear(2, 3), activation=nn.ReLU(), output=nn.Linear(3, 1)
))
print([name for name, _ in numbered.named_parameters()])
print([name for name, _ in named.named_parameters()])
print("by number:", numbered[0])
print("by name:  ", named.hidden)

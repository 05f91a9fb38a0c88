from torch import nn, optim

layer = nn.Linear(2, 1)
old = optim.Adam(layer.parameters(), lr=0.1)
new = optim.Adam(layer.parameters(), lr=0.001)
new.load_state_dict(old.state_dict())
print(new.param_groups[0]["lr"])

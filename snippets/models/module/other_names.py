from torch import nn

old = nn.Sequential(nn.Linear(2, 3))
new = nn.Sequential(nn.ReLU(), nn.Linear(2, 3))
print("stored: ", list(old.state_dict()))
print("wanted: ", list(new.state_dict()))
new.load_state_dict(old.state_dict())

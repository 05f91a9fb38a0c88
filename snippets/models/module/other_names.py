from torch import nn

old = nn.Sequential(nn.Linear(2, 3))
new = nn.Sequential(nn.ReLU(), nn.Linear(2, 3))
print("stored: ", list(old.state_dict()))
print("wanted: ", list(new.state_dict()))
try:
    new.load_state_dict(old.state_dict())
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())

from torch import nn

old = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 5))
new = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
state = old.state_dict()
try:
    new.load_state_dict(state, strict=False)
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())
body = {name: state[name] for name in ("0.weight", "0.bias")}
print("missing:", new.load_state_dict(body, strict=False).missing_keys)

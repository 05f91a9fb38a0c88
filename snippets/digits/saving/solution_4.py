import torch
from torch import nn

torch.manual_seed(0)
old = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
new = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 4))
state = old.state_dict()
kept = {name: state[name] for name in state if not name.startswith("2.")}
report = new.load_state_dict(kept, strict=False)
print("missing:", report.missing_keys, "unexpected:", report.unexpected_keys)
print("first layer taken over:", torch.equal(new[0].weight, old[0].weight))

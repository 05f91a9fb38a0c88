import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)).state_dict()
network = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
before = network[1].weight.clone()
report = network.load_state_dict(saved, strict=False)
print("missing:   ", report.missing_keys)
print("unexpected:", report.unexpected_keys)
print("layer 1 is as it was:", torch.equal(before, network[1].weight))

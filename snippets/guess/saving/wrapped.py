import torch
from torch import nn

torch.manual_seed(0)
trained, layer = nn.Linear(2, 1), nn.Linear(2, 1)
wrapped = nn.Sequential(trained)
layer.load_state_dict(wrapped.state_dict(), strict=False)
print(torch.equal(layer.weight, trained.weight))

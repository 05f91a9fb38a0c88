import torch
from torch import nn

torch.manual_seed(0)
old = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
new = nn.Sequential()
new.add_module("hidden", nn.Linear(64, 32))
new.add_module("relu", nn.ReLU())
new.add_module("output", nn.Linear(32, 10))

names = {"0": "hidden", "2": "output"}
renamed = {}
for key, tensor in old.state_dict().items():
    layer, rest = key.split(".", 1)
    renamed[f"{names[layer]}.{rest}"] = tensor
print(list(old.state_dict()), "->")
print(list(renamed))
print(new.load_state_dict(renamed))
x = torch.rand(5, 64)
print("same logits:", torch.equal(old(x), new(x)))

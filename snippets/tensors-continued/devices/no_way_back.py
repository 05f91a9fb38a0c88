import torch
from torch import nn

layer = nn.Linear(3, 2, device="meta")
empty = layer.to_empty(device="cpu")
nn.init.zeros_(empty.weight)
print("memory, then numbers:", empty.weight[0].detach())
torch.ones(3, device="meta").to("cpu")

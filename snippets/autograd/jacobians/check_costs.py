import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

network = nn.Sequential(nn.Linear(100, 50), nn.Tanh(), nn.Linear(50, 1))
x = torch.ones(20, 100)
with FlopCounterMode(display=False) as forward:
    error = network(x).sum()
with FlopCounterMode(display=False) as backward:
    error.backward()

one = forward.get_total_flops()
weights = sum(p.numel() for p in network.parameters())
print("weights:", weights)
print(f"backward, in forward passes:   {backward.get_total_flops() / one:.2f}")
print("nudging, in forward passes:   ", 2 * weights)

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

hidden = [nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU()]
network = nn.Sequential(*hidden, nn.Linear(32, 10))
numbers = sum(p.numel() for p in network.parameters())
print("numbers:", numbers, " bytes in float32:", 4 * numbers)
with FlopCounterMode(display=False) as counter:
    network(torch.zeros(1, 64))
print("work for one image:", counter.get_total_flops())

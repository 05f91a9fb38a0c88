import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

network = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
B, n, m = 100, torch.tensor([64, 128]), torch.tensor([128, 10])
by_hand = (2 * B * (n * m).sum()).item()
with FlopCounterMode(display=False) as counter:
    network(torch.zeros(B, 64))
by_torch = counter.get_total_flops()
print(f"by hand: {by_hand}  by torch: {by_torch}")
print("difference:", by_hand - by_torch)

numbers = sum(p.numel() for p in network.parameters())
for dtype in (torch.float32, torch.bfloat16, torch.int8):
    print(f"{dtype!s:14} {numbers * dtype.itemsize:6} bytes")

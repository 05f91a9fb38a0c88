import torch
from torch import nn

network = nn.Sequential(nn.Linear(1000, 1000), nn.ReLU(), nn.Linear(1000, 10))
for dtype in [torch.float64, torch.float32, torch.bfloat16]:
    network = network.to(dtype)
    size = sum(p.numel() * p.element_size() for p in network.parameters())
    print(f"{dtype!s:15} {size:>9,} bytes")

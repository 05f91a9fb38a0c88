import os

import torch
from torch import nn

torch.manual_seed(0)
network, x = nn.Linear(64, 1000), torch.rand(5, 64)
before = network(x)
numbers = sum(p.numel() for p in network.parameters())
print("numbers:", numbers, " bytes of numbers:", 4 * numbers)
for dtype in (torch.float32, torch.float16):
    state = {name: p.to(dtype) for name, p in network.state_dict().items()}
    torch.save(state, "network.pt")
    extra = os.path.getsize("network.pt") - numbers * dtype.itemsize
    network.load_state_dict(torch.load("network.pt", weights_only=True))
    equal = torch.equal(network(x), before)
    close = torch.allclose(network(x), before, atol=1e-3)
    print(f"{dtype}: {dtype.itemsize * numbers} bytes, some more: {extra > 0}")
    print(f"  logits equal: {equal}, equal to 3 decimals: {close}")
    print(f"  the network has {network.weight.dtype}")

import torch
from torch import nn

for bias in (True, False):
    torch.manual_seed(0)
    x = torch.randn(500, 256, dtype=torch.float64)
    print("with biases" if bias else "without biases")
    print("layer  size    spread")
    for number in range(1, 11):
        layer = nn.Linear(256, 256, bias=bias, dtype=torch.float64)
        x = torch.relu(layer(x)).detach()
        if number in (1, 2, 5, 10):
            size, spread = x.square().mean().sqrt(), x.std(0).mean()
            print(f"{number:5}  {size:.4f}  {spread:.6f}")

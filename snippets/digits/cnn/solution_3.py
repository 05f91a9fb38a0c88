import torch
from torch import nn

torch.manual_seed(0)
two_small = nn.Sequential(*[nn.Conv2d(1, 1, 3, bias=False) for _ in range(2)])
one_large = nn.Conv2d(1, 1, 5, bias=False)
for name, network in (("two 3 x 3", two_small), ("one 5 x 5", one_large)):
    image = torch.rand(1, 1, 9, 9, requires_grad=True)
    network(image)[0, 0, 2, 2].backward()
    seen = (image.grad[0, 0] != 0).nonzero()
    weights = sum(parameter.numel() for parameter in network.parameters())
    first = seen.min(dim=0).values.tolist()
    last = seen.max(dim=0).values.tolist()
    print(f"{name}: {weights} weights, sees {len(seen)} pixels,", end=" ")
    print(f"{first} to {last}")

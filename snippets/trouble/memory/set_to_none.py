import torch
from torch import nn, optim

network = nn.Linear(1000, 100)
optimizer = optim.SGD(network.parameters(), lr=0.1)
for set_to_none in (True, False):
    network(torch.ones(8, 1000)).mean().backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=set_to_none)
    slopes = [parameter.grad for parameter in network.parameters()]
    size = sum(slope.nbytes for slope in slopes if slope is not None)
    print(f"set_to_none={set_to_none!s:5}  gradients {size:6} bytes")

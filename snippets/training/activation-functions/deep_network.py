import torch
from torch import nn

for activation in (nn.Sigmoid, nn.ReLU):
    torch.manual_seed(0)
    layers = []
    for layer in range(10):
        linear = nn.Linear(20, 20)
        nn.init.normal_(linear.weight, std=(2 / 20) ** 0.5)
        layers += [linear, activation()]
    network = nn.Sequential(*layers)
    network(torch.randn(50, 20)).mean().backward()
    first, last = (network[k].weight.grad.abs().mean() for k in (0, 18))
    name, ratio = activation.__name__, first / last
    print(f"{name:8} gradient of layer 1 / layer 10: {ratio:.0e}")

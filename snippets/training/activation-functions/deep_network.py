import torch
from torch import nn

print("gradient of layer 1 / gradient of layer 10, with four seeds:")
for activation in (nn.Sigmoid, nn.ReLU):
    ratios = []
    for seed in range(4):
        torch.manual_seed(seed)
        layers = []
        for layer in range(10):
            linear = nn.Linear(20, 20)
            nn.init.normal_(linear.weight, std=(2 / 20) ** 0.5)
            layers += [linear, activation()]
        network = nn.Sequential(*layers)
        network(torch.randn(50, 20)).mean().backward()
        first, last = (network[k].weight.grad.abs().mean() for k in (0, 18))
        ratios.append(f"{first / last:.1e}")
    print(f"{activation.__name__:8}", *ratios)

import torch
from torch import nn, optim


def train(steps, momentum, new_optimizer_in_the_middle):
    torch.manual_seed(0)
    layer, x, t = nn.Linear(3, 1), torch.rand(20, 3), torch.rand(20, 1)
    optimizer = optim.SGD(layer.parameters(), lr=0.1, momentum=momentum)
    for step in range(steps):
        if new_optimizer_in_the_middle and step == steps // 2:
            optimizer = optim.SGD(layer.parameters(), lr=0.1, momentum=momentum)
        optimizer.zero_grad()
        nn.functional.mse_loss(layer(x), t).backward()
        optimizer.step()
    return layer.weight


for momentum in (0.0, 0.9):
    equal = torch.equal(train(20, momentum, False), train(20, momentum, True))
    print(f"momentum {momentum}: equal without the old optimizer: {equal}")

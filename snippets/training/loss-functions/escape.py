import torch
from torch import nn, optim

target = torch.tensor(1.0)


def squares(x):
    return 0.5 * (torch.sigmoid(x) - target) ** 2


def cross_entropy(x):
    return nn.BCEWithLogitsLoss()(x, target)


for loss in [squares, cross_entropy]:
    x = torch.tensor(-8.0, requires_grad=True)
    optimizer = optim.SGD([x], lr=1.0)
    for step in range(100):
        optimizer.zero_grad()
        loss(x).backward()
        optimizer.step()
    y = torch.sigmoid(x)
    print(f"{loss.__name__:13}  x = {x.item():5.2f}   y = {y.item():.4f}")

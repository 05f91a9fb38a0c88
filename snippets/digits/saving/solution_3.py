import torch
from torch import nn, optim

def train(steps, resume_without_memory=False):
    torch.manual_seed(0)
    layer, x, t = nn.Linear(3, 1), torch.rand(20, 3), torch.rand(20, 1)
    optimizer = optim.SGD(layer.parameters(), lr=0.1, momentum=momentum)
    for step in range(steps):
        if resume_without_memory and step == steps // 2:
            optimizer = optim.SGD(layer.parameters(), lr=0.1, momentum=momentum)
        optimizer.zero_grad()
        nn.functional.mse_loss(layer(x), t).backward()
        optimizer.step()
    return layer.weight

for momentum in (0.0, 0.9):
    equal = torch.equal(train(20), train(20, resume_without_memory=True))
    print(f"momentum {momentum}: equal without the optimizer's state: {equal}")

import torch
from torch import nn, optim

loss = nn.BCEWithLogitsLoss()
for answer in (1.0, 2.0):
    target = torch.tensor([answer])
    print(f"answer {answer:.0f}")
    print(f"  logit     4.0  loss {loss(torch.tensor([4.0]), target):7.2f}")
    x = torch.zeros(1, requires_grad=True)
    optimizer = optim.SGD([x], lr=1.0)
    for step in range(100):
        optimizer.zero_grad()
        loss(x, target).backward()
        optimizer.step()
    print(f"  trained {x.item():5.1f}  loss {loss(x, target):7.2f}")

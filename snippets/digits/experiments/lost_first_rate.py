import torch
from torch import nn, optim

for order in ("optimizer first", "scheduler first"):
    weight = nn.Parameter(torch.tensor([1.0]))
    optimizer = optim.SGD([weight], lr=0.1)
    scheduler = optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.5**step)
    optimizer.step()  # no gradient yet: it does nothing, and no warning follows
    used = []
    for step in range(4):
        weight.grad = torch.ones(1)
        if order == "scheduler first":
            scheduler.step()
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if order == "optimizer first":
            scheduler.step()
    print(f"{order}: rates used", used)
    print(f"  weight: {weight.item():.4f}")

import torch
from torch import optim

for name, settings in (
    ("SGD", {"lr": 0.1}),
    ("SGD", {"lr": 0.1, "momentum": 0.9}),
    ("RMSprop", {"lr": 0.1}),
    ("Adam", {"lr": 0.1}),
    ("AdamW", {"lr": 0.1, "weight_decay": 0.5}),
):
    x = torch.tensor(1.0, requires_grad=True)
    optimizer = getattr(optim, name)([x], **settings)
    schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)
    for step in range(10):
        optimizer.zero_grad()
        (x**2).backward()
        optimizer.step()
        schedule.step()
    print(f"{name:7} {settings}: from 1.00 to {x.item():.2f}")

import torch
from torch import nn, optim

batches_per_epoch, epochs = 4, 6
for where in ("after each epoch", "after each batch"):
    optimizer = optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.1)
    scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)
    rates = []
    for epoch in range(epochs):
        rates.append(f"{scheduler.get_last_lr()[0]:.3f}")
        for batch in range(batches_per_epoch):
            optimizer.step()
            if where == "after each batch":
                scheduler.step()
        if where == "after each epoch":
            scheduler.step()
    print(f"scheduler.step() {where}: ", *rates)

import torch
from torch import optim

sizes = torch.tensor([10.0, 1.0, 0.1])
print("sizes of gradients:  10   1    0.1")
for name, make, decay in [
    ("no decay", optim.Adam, 0.0),
    ("Adam", optim.Adam, 0.1),
    ("AdamW", optim.AdamW, 0.1),
]:
    w = torch.ones(3, requires_grad=True)
    optimizer = make([w], lr=0.01, weight_decay=decay)
    for step in range(1000):
        sign = 1 if step % 2 == 0 else -1
        w.grad = sign * sizes
        optimizer.step()
    print(f"{name:8} leaves of 1:", *[f"{value:.2f}" for value in w.tolist()])

import torch
from torch import optim

optimizers = {
    "plain SGD": lambda w: optim.SGD([w], lr=0.1),
    "momentum": lambda w: optim.SGD([w], lr=0.1, momentum=0.9),
    "weight decay": lambda w: optim.SGD([w], lr=0.1, weight_decay=1.0),
    "Adam": lambda w: optim.Adam([w], lr=0.1),
}
for name, optimizer_of in optimizers.items():
    print(f"{name:12}", end="")
    for set_to_none in (False, True):
        w = torch.ones(1, requires_grad=True)
        optimizer = optimizer_of(w)
        w.sum().backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=set_to_none)
        w.requires_grad_(False)
        frozen = w.item()
        optimizer.step()
        gradient = "None" if set_to_none else "zero"
        print(f"  {gradient}: {frozen:.2f} -> {w.item():.2f}", end="")
    print()

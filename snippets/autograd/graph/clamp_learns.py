import torch
from torch import optim


def train(start, inside):
    w = torch.tensor(start, requires_grad=True)
    optimizer = optim.SGD([w], lr=0.1)
    for step in range(50):
        optimizer.zero_grad()
        used = w.clamp(min=0) if inside else w
        ((used - 2) ** 2).backward()
        optimizer.step()
        if not inside:
            with torch.no_grad():
                w.clamp_(min=0)
    return w.item()


for start in (-1.0, 0.0, 0.01):
    inside, after = train(start, inside=True), train(start, inside=False)
    print(
        f"start {start:5}: in the loss {inside:.3f}, after the step {after:.3f}"
    )

import torch
from torch import optim


def path(forget, momentum):
    w = torch.tensor(10.0, requires_grad=True)
    optimizer = optim.SGD([w], lr=0.1, momentum=momentum)
    for step in range(1, 51):
        if not forget:
            optimizer.zero_grad()
        error = w**2 / 2
        error.backward()
        optimizer.step()
        if step % 10 == 0:
            yield f"{w.item():6.2f}"


print("right:            ", *path(forget=False, momentum=0.0))
print("no zero_grad:     ", *path(forget=True, momentum=0.0))
print("momentum 1:       ", *path(forget=False, momentum=1.0))

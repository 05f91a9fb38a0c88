import torch
from torch import optim

for momentum in [0.0, 0.3, 0.5, 0.9, 0.99]:
    w = torch.tensor(10.0, requires_grad=True)
    optimizer = optim.SGD([w], lr=0.1, momentum=momentum)
    values = []
    for step in range(1, 51):
        optimizer.zero_grad()
        error = w**2 / 2
        error.backward()
        optimizer.step()
        if step % 10 == 0:
            values.append(f"{w.item():7.3f}")
    print(f"momentum {momentum:4}:", *values)

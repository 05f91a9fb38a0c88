import torch
from torch import optim


def steps(weight, optimizer, count):
    for _ in range(count):
        optimizer.zero_grad()
        (weight**2 / 2).backward()
        optimizer.step()


def new(value):
    weight = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    return weight, optim.SGD([weight], lr=0.1, momentum=0.9)


weight, optimizer = new(1.0)
steps(weight, optimizer, 2)
for keep_memory in (True, False):
    resumed, new_optimizer = new(weight.item())
    if keep_memory:
        new_optimizer.load_state_dict(optimizer.state_dict())
    steps(resumed, new_optimizer, 1)
    by_hand = 0.486 if keep_memory else 0.648
    difference = abs(resumed.item() - by_hand)
    print(f"memory kept: {keep_memory!s:5}  weight {resumed:.3f},", end=" ")
    print("difference below 1e-12:", difference < 1e-12)

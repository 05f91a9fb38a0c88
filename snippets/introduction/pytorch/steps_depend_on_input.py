import torch


def grow(x, weight):
    steps = 0
    while x < 10:
        x = weight * x
        steps = steps + 1
    return x, steps


weight = torch.tensor(2.0, requires_grad=True)
for start in [5.0, 1.0, 50.0]:
    y, steps = grow(torch.tensor(start), weight)
    print(f"start {start}: steps {steps}, y = {y.item()}")

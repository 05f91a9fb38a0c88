import torch


def grow(x, weight):
    steps = 0
    while x < 10:
        x = weight * x
        steps = steps + 1
    return x, steps


for start in [5.0, 1.0]:
    weight = torch.tensor(2.0, requires_grad=True)
    y, n = grow(torch.tensor(start), weight)
    y.backward()
    slope = weight.grad.item()

    y_by_hand = start * 2.0**n
    slope_by_hand = n * start * 2.0 ** (n - 1)
    print(f"start {start}, steps {n}: y = {y.item()}, dy/dw = {slope}")
    print("  difference of y:    ", y.item() - y_by_hand)
    print("  difference of dy/dw:", slope - slope_by_hand)

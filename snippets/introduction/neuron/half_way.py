import torch

weight = 2.0
for bias in [-4.0, -2.0, 4.0]:
    x = -bias / weight
    y = torch.sigmoid(torch.tensor(weight * x + bias))
    print(f"bias {bias:4.1f}: the output is {y.item()} at x = {x:4.1f}")

import math

import torch

x, y, n = 0.5, 2.0, 3
by_hand = {
    "product": [y, x],
    "power": [n * x ** (n - 1)],
    "exp": [math.exp(x)],
    "tanh": [1 - math.tanh(x) ** 2],
    "quotient": [1 / y, -x / y**2],
}

u = torch.tensor(x, dtype=torch.float64, requires_grad=True)
v = torch.tensor(y, dtype=torch.float64, requires_grad=True)
results = {
    "product": (u * v, (u, v)),
    "power": (u**n, (u,)),
    "exp": (u.exp(), (u,)),
    "tanh": (u.tanh(), (u,)),
    "quotient": (u / v, (u, v)),
}
largest = 0.0
for name, (result, inputs) in results.items():
    by_torch = [slope.item() for slope in torch.autograd.grad(result, inputs)]
    print(f"{name:8}", [f"{slope:.4f}" for slope in by_torch])
    pairs = zip(by_hand[name], by_torch)
    largest = max(largest, *(abs(hand - slope) for hand, slope in pairs))
print("largest difference below 1e-12:", largest < 1e-12)

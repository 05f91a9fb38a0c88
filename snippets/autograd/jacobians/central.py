import torch


def f(x):
    return x**3


x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
(slope,) = torch.autograd.grad(f(x), x)
print("by torch:", slope.item())
for h in (0.1, 0.05, 0.025):
    one_sided = (f(1 + h) - f(1)) / h
    central = (f(1 + h) - f(1 - h)) / (2 * h)
    print("h", h)
    for name, number in {"one-sided": one_sided, "central": central}.items():
        print(f"  {name:9} {number:.6f}  too large by {number - slope:.6f}")
apart = abs(central - slope.item())
print("last central difference and torch, difference below 1e-3:", apart < 1e-3)

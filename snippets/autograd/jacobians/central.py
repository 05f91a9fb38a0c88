import torch

x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
(slope,) = torch.autograd.grad(x**3, x)
print("by torch:", slope.item())
for h in (0.1, 0.05, 0.025):
    one_sided = ((1 + h) ** 3 - 1**3) / h
    central = ((1 + h) ** 3 - (1 - h) ** 3) / (2 * h)
    print("h", h)
    for name, number in {"one-sided": one_sided, "central": central}.items():
        print(f"  {name:9} {number:.6f}  too large by {number - slope:.6f}")

import torch

for start in [4.0, -4.0]:
    x = torch.tensor(start, requires_grad=True)
    y = x**2 if x > 0 else -5 * x
    y.backward()
    print(f"x = {start:4}  y = {y.item()}  dy/dx = {x.grad.item()}")

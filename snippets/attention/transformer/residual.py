import torch


def f(x):
    return torch.tanh(0.1 * x)


x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
for name in ("f(x)", "x + f(x)"):
    for layers in (1, 10, 20):
        y, by_hand = x, 1.0
        for layer in range(layers):
            slope = 0.1 * (1 - f(y) ** 2).item()
            y = f(y) if name == "f(x)" else y + f(y)
            by_hand *= slope if name == "f(x)" else 1 + slope
        (by_torch,) = torch.autograd.grad(y, x)
        same = abs(by_torch.item() - by_hand) / by_hand < 1e-12
        print(f"{name:8} layers {layers:2}: slope {by_hand:.1e}", end=", ")
        print(f"value {y.item():.1e}, relative difference below 1e-12: {same}")

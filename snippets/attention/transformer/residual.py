import torch

x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
for name in ("f(x)", "x + f(x)"):
    for layers in (1, 10, 20):
        y, by_hand = x, 1.0
        for layer in range(layers):
            f = torch.tanh(0.1 * y)
            slope = 0.1 * (1 - f**2).item()
            y = f if name == "f(x)" else y + f
            by_hand *= slope if name == "f(x)" else 1 + slope
        (by_torch,) = torch.autograd.grad(y, x)
        same = abs(by_torch.item() / by_hand - 1) < 1e-12
        print(f"{name:8} layers {layers:2}: slope {by_hand:.1e}", end=", ")
        print(f"same: {same}, value {y.item():.1e}")

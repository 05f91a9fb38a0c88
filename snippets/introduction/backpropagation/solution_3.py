import torch

x, target = 2.0, 1.0
for w1_start in [1.5, -1.5]:
    w1 = torch.tensor(w1_start, requires_grad=True)
    u = w1 * x
    h = torch.relu(u)
    y = torch.sigmoid(0.5 * h - 1.0)
    error = (y - target) ** 2 / 2
    error.backward()
    slope_v = (y.item() - target) * y.item() * (1 - y.item())
    relu_slope = 1.0 if u.item() > 0 else 0.0
    by_hand = 0.0 + slope_v * 0.5 * relu_slope * x
    print(f"u = {u.item():4.1f}: by hand {by_hand:.4f}, torch {w1.grad.item():.4f}")

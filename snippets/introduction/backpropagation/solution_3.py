import torch

x, target = 2.0, 1.0
for start in [1.5, -1.5]:
    w1 = torch.tensor(start, requires_grad=True)
    u = w1 * x
    output = torch.sigmoid(0.5 * torch.relu(u) - 1.0)
    error = (output - target) ** 2 / 2
    error.backward()

    y = output.item()
    slope_v = (y - target) * y * (1 - y)
    by_hand = slope_v * 0.5 * x if u.item() > 0 else 0.0
    by_torch = w1.grad.item()
    print(f"u = {u.item():4.1f}: by hand {by_hand:.4f}, torch {by_torch:.4f}")

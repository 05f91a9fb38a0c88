import torch

x = torch.linspace(-6, 6, 25, dtype=torch.float64, requires_grad=True)
by_torch = torch.sigmoid(x)
by_torch.sum().backward()

by_hand = 1 / (1 + torch.exp(-x))
slope_by_hand = by_hand * (1 - by_hand)
apart = (by_hand - by_torch).abs().max()
slopes_apart = (slope_by_hand - x.grad).abs().max()
print("largest difference of values below 1e-12:", (apart < 1e-12).item())
print("of derivatives, difference below 1e-12:", (slopes_apart < 1e-12).item())
print(f"largest derivative {x.grad.max():.4f}, at x = {x[x.grad.argmax()]:.1f}")

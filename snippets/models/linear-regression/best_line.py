import torch

x = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64)
t = torch.tensor([1.0, 2.0, 6.0], dtype=torch.float64)

w = ((x - x.mean()) * (t - t.mean())).sum() / ((x - x.mean()) ** 2).sum()
b = t.mean() - w * x.mean()
print(f"by hand: w {w.item():.4f}, b {b.item():.4f}")

w_auto = w.clone().requires_grad_()
b_auto = b.clone().requires_grad_()
((t - w_auto * x - b_auto) ** 2).mean().backward()
slopes = torch.stack([w_auto.grad, b_auto.grad])
print(f"largest slope there below 1e-12: {bool(slopes.abs().max() < 1e-12)}")
X = torch.stack([x, torch.ones_like(x)], dim=1)
solved = torch.linalg.lstsq(X, t[:, None]).solution[:, 0]
apart = (torch.stack([w, b]) - solved).abs().max()
print(f"difference to torch.linalg.lstsq below 1e-12: {bool(apart < 1e-12)}")

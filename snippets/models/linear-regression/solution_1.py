import torch

x = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64)
t = torch.tensor([0.0, 3.0, 3.0], dtype=torch.float64)
X = torch.stack([x, torch.ones_like(x)], dim=1)
w, b = torch.linalg.solve(X.T @ X, X.T @ t)
print(f"w {w.item():.2f}, b {b.item():.2f}")
print("residuals:", [round(r, 2) for r in (t - w * x - b).tolist()])

import torch

x = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64)
t = torch.tensor([1.0, 2.0, 6.0], dtype=torch.float64)
X = torch.stack([x, torch.ones(3, dtype=torch.float64)], dim=1)
print("X:", X.tolist())
print("X.T @ X:", (X.T @ X).tolist())
print("X.T @ t:", (X.T @ t).tolist())

by_hand = torch.tensor([2.5, 0.5], dtype=torch.float64)
solved = torch.linalg.solve(X.T @ X, X.T @ t)
fitted = torch.linalg.lstsq(X, t[:, None]).solution[:, 0]
for name, theta in [("solve", solved), ("lstsq", fitted)]:
    difference = (theta - by_hand).abs().max().item()
    print(f"{name}: w {theta[0].item():.4f}, b {theta[1].item():.4f},"
          f" difference below 1e-12: {difference < 1e-12}")

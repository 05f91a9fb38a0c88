import torch

torch.manual_seed(0)
x = 4 * torch.rand(40, dtype=torch.float64)
t = 2 * x + 1 + 0.5 * torch.randn(40, dtype=torch.float64)
for columns in ([x, torch.ones_like(x)], [x]):
    X = torch.stack(columns, dim=1)
    residuals = t - X @ torch.linalg.solve(X.T @ X, X.T @ t)
    print(f"{len(columns)} columns:"
          f" sum is 0: {bool(residuals.sum().abs() < 1e-9)},"
          f" product with x is 0: {bool((x @ residuals).abs() < 1e-9)}")

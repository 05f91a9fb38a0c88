import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 12, dtype=torch.float64)
t = torch.sin(3 * x) + 0.2 * torch.randn(12, dtype=torch.float64)
x_new = torch.linspace(-1, 1, 200, dtype=torch.float64)
t_new = torch.sin(3 * x_new) + 0.2 * torch.randn(200, dtype=torch.float64)

print("row of x = 2, degree 3:", torch.vander(torch.tensor([2.0]), 4).tolist())
for degree in (1, 3, 11):
    X, X_new = torch.vander(x, degree + 1), torch.vander(x_new, degree + 1)
    theta = torch.linalg.lstsq(X, t[:, None]).solution[:, 0]
    error = ((X @ theta - t) ** 2).mean().item()
    error_new = ((X_new @ theta - t_new) ** 2).mean().item()
    print(
        f"degree {degree:2}: error {error:.4f}, on new points {error_new:.4f}"
    )

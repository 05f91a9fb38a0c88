import torch

n, size_w, size_x = 3, 0.5, 2.0
signs = torch.cartesian_prod(*[torch.tensor([-1.0, 1.0])] * (2 * n))
w, x = size_w * signs[:, :n], size_x * signs[:, n:]
y = (w * x).sum(1)

formula = n * size_w**2 * size_x**2
exact = y.var(correction=0).item()
print("cases:", len(y))
print("formula:  ", formula)
print("all cases:", exact)
print("difference:", abs(formula - exact))

torch.manual_seed(0)
w, x = 0.5 * torch.randn(100000, 3), 2.0 * torch.randn(100000, 3)
print(f"normal random numbers: {(w * x).sum(1).var():.1f}")

import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
beta = torch.linspace(0.001, 0.2, 50)
alpha_bar = (1 - beta).cumprod(dim=0)
x_0 = 0.8
mean, variance = torch.tensor(x_0), torch.tensor(0.0)
x = torch.full((100_000,), x_0)
largest = 0.0
for t in range(50):
    mean = (1 - beta[t]).sqrt() * mean
    variance = (1 - beta[t]) * variance + beta[t]
    x = (1 - beta[t]).sqrt() * x + beta[t].sqrt() * torch.randn(x.shape)
    by_formula = alpha_bar[t].sqrt() * x_0, 1 - alpha_bar[t]
    gaps = [abs(mean - by_formula[0]), abs(variance - by_formula[1])]
    largest = max(largest, *[gap.item() for gap in gaps])
    if t + 1 in (1, 10, 20, 50):
        print(f"step {t + 1:2}: mean {x.mean():.2f} ({by_formula[0]:.2f}),",
              f"variance {x.var():.2f} ({by_formula[1]:.2f})")
print("largest difference below 1e-12:", largest < 1e-12)

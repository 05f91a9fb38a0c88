import torch

a, b = 2.0, 5.0
mean = (a + b) / 2
std = (b - a) / 12**0.5
exact = torch.distributions.Uniform(a, b)
print(f"by formula: mean {mean:.4f}  std {std:.4f}")
print(f"by torch:   mean {exact.mean:.4f}  std {exact.stddev:.4f}")
print("difference below 1e-6:", abs(std - exact.stddev.item()) < 1e-6)
torch.manual_seed(0)
for n in [10, 1000, 100000]:
    x = a + (b - a) * torch.rand(n, dtype=torch.float64)
    print(f"{n:6} numbers: mean {x.mean():.4f}  std {x.std():.4f}")

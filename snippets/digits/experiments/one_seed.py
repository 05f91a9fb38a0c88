import torch

torch.manual_seed(0)
for runs in (1, 3, 10, 30):
    a = 96 + torch.randn(10_000, runs, dtype=torch.float64)
    b = 96 + torch.randn(10_000, runs, dtype=torch.float64)
    gap = (a.mean(dim=1) - b.mean(dim=1)).abs()
    print(f"runs of each: {runs:2}, mean gap {gap.mean():.2f} points,", end=" ")
    large = 100 * (gap > 1).double().mean()
    print(f"above 1 point: {large:.0f} of 100 comparisons")

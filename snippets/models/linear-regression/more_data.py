import torch

torch.manual_seed(0)
for n in (10, 100, 1000, 10000):
    x = 4 * torch.rand(200, n, dtype=torch.float64)
    t = 2 * x + 1 + 0.5 * torch.randn(200, n, dtype=torch.float64)
    dx = x - x.mean(1, keepdim=True)
    w = (dx * t).sum(1) / (dx ** 2).sum(1)
    print(f"{n:5} points: 200 fits, mean of w {w.mean().item():.3f},"
          f" std of w {w.std().item():.4f}")

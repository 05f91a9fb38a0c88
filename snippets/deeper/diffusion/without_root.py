import torch

torch.manual_seed(0)
alpha_bar = (1 - torch.linspace(0.001, 0.2, 50)).cumprod(dim=0)
x_0 = 2 * torch.randint(2, (100_000,)) - 1.0
noise = torch.randn(100_000)
for t in (9, 19, 49):
    a = alpha_bar[t]
    with_root = a.sqrt() * x_0 + (1 - a).sqrt() * noise
    without = a * x_0 + (1 - a) * noise
    print(f"step {t + 1:2}: variance with roots {with_root.var():.2f},",
          f"without {without.var():.2f}")

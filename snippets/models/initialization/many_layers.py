import torch

torch.manual_seed(0)
n = 256
for std_w in (0.01, 1 / 16, 0.2):
    x = torch.randn(500, n, dtype=torch.float64)
    stds = []
    for layer in range(20):
        x = x @ (std_w * torch.randn(n, n, dtype=torch.float64)).T
        stds.append(x.std().item())
    print(f"std of weights {std_w:.4f}, factor {n ** 0.5 * std_w:.2f}:"
          f" after 1 {stds[0]:.1e}, 10 {stds[9]:.1e}, 20 {stds[19]:.1e}")

import torch

torch.manual_seed(0)
n = 256
for std_w in (1 / 32, 1 / 16, 1 / 2):
    x = torch.randn(500, n, dtype=torch.float64)
    for layer in range(10):
        w = std_w * torch.randn(n, n, dtype=torch.float64)
        x = torch.tanh(x @ w.T)
    beyond = 100 * (x.abs() > 0.99).double().mean()
    print(f"std of w 1/{1 / std_w:.0f}: size {x.square().mean().sqrt():.4f}, "
          f"beyond 0.99: {beyond:.0f} %, mean slope {(1 - x**2).mean():.2f}")

import torch

torch.manual_seed(0)
n = 256
for std_w in (1 / 16, 1.0):
    x = torch.randn(500, n)
    for layer in range(10):
        x = torch.tanh(x @ (std_w * torch.randn(n, n)).T)
    share = 100 * (x.abs() > 0.99).float().mean().item()
    print(f"std {std_w:.4f}: {share:.0f}% of the activations beyond 0.99")

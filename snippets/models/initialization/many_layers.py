import torch

torch.manual_seed(0)
n = 256
print("std of w  factor    after 1    after 5   after 10  factor^10")
for std_w in (1 / 32, 1 / 16, 1 / 8):
    factor = n**0.5 * std_w
    x = torch.randn(500, n, dtype=torch.float64)
    stds = []
    for layer in range(10):
        w = std_w * torch.randn(n, n, dtype=torch.float64)
        x = x @ w.T
        stds.append(x.std().item())
    shown = [f"{number:9.4f}" for number in (stds[0], stds[4], stds[9])]
    print(f"1/{1 / std_w:<4.0f}    {factor:6.1f}  {'  '.join(shown)}"
          f"  {factor**10:9.4f}")

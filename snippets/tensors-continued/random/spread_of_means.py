import torch

torch.manual_seed(0)
std = 1 / 12**0.5
for n in [1, 4, 25, 100]:
    means = torch.rand(20000, n, dtype=torch.float64).mean(dim=1)
    print(f"n = {n:3}: formula {std / n**0.5:.4f}  measured {means.std():.4f}  "
          f"apart {abs(std / n**0.5 - means.std().item()):.4f}")

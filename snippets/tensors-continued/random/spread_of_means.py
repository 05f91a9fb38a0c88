import torch

torch.manual_seed(0)
std = 1 / 12**0.5
for n in [1, 4, 25, 100]:
    means = torch.rand(20000, n, dtype=torch.float64).mean(dim=1)
    print(f"n = {n:3}: formula {std / n**0.5:.4f}  measured {means.std():.4f}  "
          f"apart {abs(std / n**0.5 - means.std().item()):.4f}")

die = torch.arange(1.0, 7.0, dtype=torch.float64)
throws = torch.cartesian_prod(die, die, die)  # all 216 of three dice
exact = throws.mean(dim=1).std(correction=0)
apart = abs(exact - die.std(correction=0) / 3**0.5).item()
print("all throws of three dice, difference below 1e-12:", apart < 1e-12)

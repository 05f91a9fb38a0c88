import torch

torch.manual_seed(0)
n, std_w, std_x = 100, 0.3, 2.0
w = std_w * torch.randn(20000, n, dtype=torch.float64)
x = std_x * torch.randn(20000, n, dtype=torch.float64)
measured = (w * x).sum(1).var().item()
formula = n * std_w ** 2 * std_x ** 2
print(f"formula {formula:.1f}, measured {measured:.1f}")
print("relative difference below 5%:", abs(measured / formula - 1) < 0.05)

import torch

torch.manual_seed(0)
b = 3**0.5
x = -b + 2 * b * torch.rand(100000, dtype=torch.float64)
print(f"b {b:.4f}  mean {x.mean():.2f}  std {x.std():.2f}")

import torch

torch.manual_seed(0)
u = 3 * torch.randn(100000, dtype=torch.float64)
y = torch.relu(u)
print(f"mean square before ReLU {u.square().mean().item():.1f}")
print(f"mean square after ReLU  {y.square().mean().item():.1f}")

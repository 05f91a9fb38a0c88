import torch

torch.manual_seed(0)
r = 3 * torch.randn(50000, dtype=torch.float64)
u = torch.cat([r, -r])
y = torch.relu(u)
before, after = u.square().mean(), y.square().mean()
print(f"mean of squares: before ReLU {before:.4f}, after ReLU {after:.4f}")
print(f"after / before: {after / before:.4f}")
print(f"the mean is not 0 any more: {y.mean():.4f}")

import torch

torch.manual_seed(0)
time = torch.linspace(0, 1, 50, dtype=torch.float64)
height = 10 + 2 * time - 9.81 / 2 * time ** 2
measured = height + 0.01 * torch.randn(50, dtype=torch.float64)
X = torch.stack([time ** 2, time, torch.ones_like(time)], dim=1)
theta = torch.linalg.lstsq(X, measured[:, None]).solution[:, 0]
print(f"height at the start {theta[2].item():.1f}")
print(f"speed at the start  {theta[1].item():.1f}")
print(f"g                   {-2 * theta[0].item():.1f}")

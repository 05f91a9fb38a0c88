import torch

days = torch.tensor([0.0, 6.0, 3.0])
angle = 2 * torch.pi * days / 7
around = torch.stack([angle.cos(), angle.sin()], dim=1)
print(f"Monday to Sunday:   {torch.dist(around[0], around[1]):.2f}")
print(f"Monday to Thursday: {torch.dist(around[0], around[2]):.2f}")

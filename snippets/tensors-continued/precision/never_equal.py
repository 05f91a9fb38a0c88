import torch

x = torch.tensor(0.0)
steps = 0
while x != 1.0 and steps < 20:
    x += 0.1
    steps += 1
print("steps:", steps, " x:", f"{x.item():.4f}")

points = torch.arange(11) / 10
print("points:", len(points), " last:", points[-1].item())

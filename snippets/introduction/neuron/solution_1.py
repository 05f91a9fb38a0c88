import torch

weights = torch.tensor([4.0, -1.0, 0.5])
cloudy_day = torch.tensor([0.0, 1.0, 2.0])
u = (weights * cloudy_day).sum() - 1
print(f"u = {u.item()}, output {torch.sigmoid(u):.4f}")

import torch

weights = torch.tensor([4.0, -1.0, 0.5])
bias = -1.0
gray_day = torch.tensor([0.0, 1.0, 2.0])
u = (weights * gray_day).sum() + bias
print(f"u = {u.item()}, output {torch.sigmoid(u):.4f}")

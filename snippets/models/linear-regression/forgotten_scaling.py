import torch

area = torch.tensor([20.0, 45.0, 70.0, 95.0, 120.0])
rent = 0.1 * area + 4
mean, std = area.mean(), area.std()
scaled = (area - mean) / std
X = torch.stack([scaled, torch.ones(5)], dim=1)
w, b = torch.linalg.lstsq(X, rent[:, None]).solution.flatten()

new = torch.tensor(70.0)
print(f"right answer:         {0.1 * new.item() + 4:.2f}")
print(f"scaled like the data: {(w * (new - mean) / std + b).item():.2f}")
print(f"not scaled:           {(w * new + b).item():.2f}")

import torch

weights = torch.tensor([4.0, -1.0, 0.5])
bias = -1.0
for sunshine in [0.0, 0.5, 1.0]:
    hours = torch.tensor([sunshine, 1.0, 2.0])
    minutes = torch.tensor([sunshine, 1.0, 120.0])
    y_hours = torch.sigmoid((weights * hours).sum() + bias)
    y_minutes = torch.sigmoid((weights * minutes).sum() + bias)
    print(f"sunshine {sunshine}: hours {y_hours:.4f}, minutes {y_minutes:.4f}")

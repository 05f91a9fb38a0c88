import torch

x = torch.tensor([3.0, float("nan"), 5.0, float("nan"), 10.0])
missing = x.isnan()
filled = x.where(~missing, x.nanmean())
print(torch.stack([filled, missing], dim=1).tolist())

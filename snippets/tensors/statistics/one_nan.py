import torch

a = torch.tensor([1.0, float("nan"), 3.0])
print("sum:", a.sum().item(), " mean:", a.mean().item())
print("max:", a.max().item(), " min:", a.min().item())
print("how many nan:", a.isnan().sum().item())
print("without them: sum:", a.nansum().item(), " mean:", a.nanmean().item())
print("nan == nan:", float("nan") == float("nan"))

import torch

a = torch.tensor([1.0, torch.nan, torch.inf])
print("a == nan:  ", a == torch.nan)
print("isnan:     ", torch.isnan(a))
print("isfinite:  ", torch.isfinite(a))
print("sum:       ", a.sum())

import torch

x = torch.tensor([1990.0, 2010.0, 9999.0, 1985.0])
k = torch.tensor([1.0, 1.0, 0.0, 1.0])
mu = (k * x).sum() / k.sum()
column = x.where(k == 1, torch.nan)
print("the column:", column.tolist())
print("its mean:", column.mean().item())
print("of what is known:", mu.item())
print("by torch, difference:", (mu - column.nanmean()).abs().item())
print("filled:", column.where(k == 1, mu).tolist())

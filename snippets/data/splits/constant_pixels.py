import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data, dtype=torch.float32)
mean, std = x.mean(dim=0), x.std(dim=0)
constant = std == 0
print("pixels that never change:", constant.nonzero().flatten().tolist())

broken = (x - mean) / std
print("nan without a cure:", broken.isnan().sum().item(), "=", 3, "*", len(x))

cured = (x - mean) / torch.where(constant, 1.0, std)
print("nan with the cure: ", cured.isnan().sum().item())
print("a constant pixel is now", cured[:, 0].unique().item())

import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data, dtype=torch.float32)
order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
x_train = x[order[:1437]]
mean, std = x_train.mean(dim=0), x_train.std(dim=0)
constant = std == 0
print("pixels that never change:", constant.nonzero().flatten().tolist())

broken = (x_train - mean) / std
count = broken.isnan().sum().item()
print("nan without a cure:", count, "=", 3, "*", len(x_train))

cured = (x_train - mean) / torch.where(constant, 1.0, std)
print("nan with the cure: ", cured.isnan().sum().item())
print("a constant pixel is now", cured[:, 0].unique().item())

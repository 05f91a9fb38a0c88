import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data, dtype=torch.float64)
order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
x_train, x_test = x[order[:1437]], x[order[1437:]]

mean, std = x_train.mean(dim=0), x_train.std(dim=0)
constant = std == 0
print("constant in the training part:", constant.nonzero().flatten().tolist())
changed = ((x_test != mean) & constant).sum(dim=0).nonzero().flatten()
print("of these, not constant in the test part:", changed.tolist())
z = (x_test - mean) / torch.where(constant, 1.0, std)
print(f"largest standardized test value: {z.abs().max():.1f}")

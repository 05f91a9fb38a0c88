import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data, dtype=torch.float64)
order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
x_train, x_test = x[order[:1437]], x[order[1437:]]

mean, std = x_train.mean(dim=0), x_train.std(dim=0)
z = (x_test - mean) / torch.where(std == 0, 1.0, std)
pixel = z.abs().amax(dim=0).argmax()
count = (x_train[:, pixel] > 0).sum().item()
print(f"pixel {pixel} has ink in {count} of {len(x_train)} training images")
print(f"its std is {std[pixel]:.3f}")
value = x_test[:, pixel].max()
print(f"a test value of {value:.0f} becomes {z[:, pixel].max():.1f}")

z = (x_test - x_train.mean()) / x_train.std()
print(f"with one mean and std for all pixels: at most {z.abs().max():.1f}")

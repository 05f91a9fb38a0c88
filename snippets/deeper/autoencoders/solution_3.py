import torch
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().data) / 16
mu = x.mean(dim=0)
V = torch.linalg.svd(x - mu, full_matrices=False).Vh.T
for count in (0, 1, 2, 4, 8, 16, 32, 64):
    codes = (x - mu) @ V[:, :count]
    error = (x - mu - codes @ V[:, :count].T).square().mean()
    print(f"{count:2} numbers: error {error:.4f}")

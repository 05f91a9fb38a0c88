import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
x = torch.tensor(load_digits().data) / 16
N = len(x)
mu = x.mean(dim=0)
sizes, directions = torch.linalg.eigh((x - mu).T @ (x - mu) / N)
V = directions[:, -2:]
r = mu + (x - mu) @ V @ V.T
E = (x - r).square().sum() / (64 * N)

Vh = torch.linalg.svd(x - mu, full_matrices=False).Vh
by_torch = mu + (x - mu) @ Vh[:2].T @ Vh[:2]
error = F.mse_loss(by_torch, x)
print(f"error with two numbers {E:.4f}, with none {x.var(0, correction=0).mean():.4f}")
print(f"two of 64 directions have {sizes[-2:].sum() / sizes.sum():.3f} of the spread")
print("largest difference below 1e-12:", (r - by_torch).abs().max().item() < 1e-12)
print("difference of the errors below 1e-12:", abs(E - error).item() < 1e-12)

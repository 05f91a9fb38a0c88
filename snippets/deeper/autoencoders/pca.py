import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
x = torch.tensor(load_digits().data) / 16
N = len(x)
mu = x.mean(dim=0)
spreads, directions = torch.linalg.eigh((x - mu).T @ (x - mu) / N)
V = directions[:, -2:]
r = mu + (x - mu) @ V @ V.T
E = (x - r).square().sum() / (64 * N)

Vh = torch.linalg.svd(x - mu, full_matrices=False).Vh
by_torch = mu + (x - mu) @ Vh[:2].T @ Vh[:2]
error = F.mse_loss(by_torch, x)
none = (x - mu).square().mean()
print(f"error with two numbers {E:.4f}, with none {none:.4f}")
largest = (r - by_torch).abs().max().item()
print("largest difference below 1e-12:", largest < 1e-12)
print("difference of the errors below 1e-12:", abs(E - error).item() < 1e-12)

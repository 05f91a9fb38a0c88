import torch

a = torch.tensor([2, 4, 4, 4, 5, 5, 7, 9], dtype=torch.float64)
n = len(a)
mean = a.sum() / n
squares = (a - mean) ** 2
print("squares of distances:", squares.tolist())
print("their sum:", squares.sum().item())

s = (squares.sum() / (n - 1)) ** 0.5
print(f"by hand, n - 1: {s:.4f}  torch: {a.std():.4f}")
print("difference below 1e-12:", (s - a.std()).abs().item() < 1e-12)
print("variance, too:         ", (s ** 2 - a.var()).abs().item() < 1e-12)

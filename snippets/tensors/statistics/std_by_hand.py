import torch

a = torch.tensor([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0])
n = len(a)
mean = a.sum() / n
squares = (a - mean) ** 2
print("squares of distances:", squares.tolist())
print("their sum:", squares.sum().item())

s = (squares.sum() / (n - 1)) ** 0.5
print(f"by hand, n - 1: {s:.4f}  torch: {a.std():.4f}")
print(f"largest difference: {(s - a.std()).abs():.4f}")

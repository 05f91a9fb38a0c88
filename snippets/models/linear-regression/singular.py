import torch

pairs = torch.tensor([1.0, 2.0, 3.0])
shoes = 2 * pairs
X = torch.stack([pairs, shoes], dim=1)
t = torch.tensor([2.0, 4.0, 6.0])

print("rank of X:", torch.linalg.matrix_rank(X).item(), "of 2 columns")
print("solution 1:", (X @ torch.tensor([2.0, 0.0])).tolist())
print("solution 2:", (X @ torch.tensor([0.0, 1.0])).tolist())
torch.linalg.solve(X.T @ X, X.T @ t)

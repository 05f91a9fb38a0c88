import torch
from sklearn.preprocessing import StandardScaler

x = torch.tensor([[2.0, 10], [4, 10], [4, 40], [6, 20]], dtype=torch.float64)
mean = x.sum(dim=0) / len(x)
std_n = (((x - mean) ** 2).sum(dim=0) / len(x)).sqrt()
by_hand = (x - mean) / std_n

by_torch = (x - x.mean(dim=0)) / x.std(dim=0, correction=0)
by_scikit = torch.tensor(StandardScaler().fit_transform(x.numpy()))
torch_default = (x - x.mean(dim=0)) / x.std(dim=0)

print("mean", mean.tolist(), "std", [f"{value:.4f}" for value in std_n])
print(
    "by hand, first column:      ", [f"{value:.4f}" for value in by_hand[:, 0]]
)
print(
    "torch default, first column:",
    [f"{value:.4f}" for value in torch_default[:, 0]],
)
largest = max(
    (by_torch - by_hand).abs().max(), (by_scikit - by_hand).abs().max()
)
print("largest difference below 1e-12:", bool(largest < 1e-12))
ratio = torch_default[0, 0] / by_hand[0, 0]
print(f"default / by hand {ratio:.4f}, sqrt(3 / 4) {(3 / 4) ** 0.5:.4f}")

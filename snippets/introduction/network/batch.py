import torch
from torch import nn

X = torch.tensor([[1.0, 2.0], [1.0, 1.0], [0.0, 3.0], [0.5, 0.5]])  # 4 days
W = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]])
b = torch.tensor([0.0, 0.0, 1.0])

day_by_day = torch.stack([W @ x + b for x in X])
all_at_once = X @ W.T + b

layer = nn.Linear(2, 3)
layer.weight, layer.bias = nn.Parameter(W), nn.Parameter(b)
by_torch = layer(X).detach()

print("shapes:", tuple(X.shape), "@", tuple(W.T.shape), "->", tuple(by_torch.shape))
print(by_torch)
print("largest difference, day by day: ", (by_torch - day_by_day).abs().max().item())
print("largest difference, X @ W.T + b:", (by_torch - all_at_once).abs().max().item())

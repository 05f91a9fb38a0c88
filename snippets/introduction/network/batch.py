import torch
from torch import nn

X = torch.tensor([[1.0, 2.0], [1.0, 0.0], [0.0, 3.0], [0.5, 0.5]])  # 4 days
W = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]])
b = torch.tensor([0.0, 0.0, 1.0])
one_day_after_the_other = torch.stack([W @ x + b for x in X])

layer = nn.Linear(2, 3)
layer.weight = nn.Parameter(W)
layer.bias = nn.Parameter(b)
all_at_once = layer(X)

print("shapes:", tuple(X.shape), "@", tuple(W.T.shape), "->", tuple(all_at_once.shape))
print(all_at_once.detach())
difference = (all_at_once - one_day_after_the_other).abs().max()
print("difference to day by day:", difference.item())
print("difference to X @ W.T + b:", (all_at_once - (X @ W.T + b)).abs().max().item())

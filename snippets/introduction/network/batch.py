import torch
from torch import nn

X = [[1.0, 2.0], [1.0, 1.0], [0.0, 3.0], [0.5, 0.5]]  # 4 days
W = [[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]]
b = [0.0, 0.0, 1.0]

by_hand = []
for x in X:
    sums = [sum(w * v for w, v in zip(row, x)) for row in W]
    by_hand.append([u + b_i for u, b_i in zip(sums, b)])

X, W, b = torch.tensor(X), torch.tensor(W), torch.tensor(b)
with_product = X @ W.T + b

layer = nn.Linear(2, 3)
layer.weight, layer.bias = nn.Parameter(W), nn.Parameter(b)
by_torch = layer(X).detach()

print("shapes:", tuple(X.shape), "@", tuple(W.T.shape))
print("result:", tuple(by_torch.shape))
print(by_torch)
for name, other in [("hand", torch.tensor(by_hand)), ("@", with_product)]:
    largest = (by_torch - other).abs().max().item()
    print("largest difference, nn.Linear and by", name + ":", largest)

import torch
from torch import nn

x = [1.0, 2.0]
W = [[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]]
b = [0.0, 0.0, 1.0]

by_hand = []
for row, b_i in zip(W, b):
    u_i = sum(w_ij * x_j for w_ij, x_j in zip(row, x)) + b_i
    by_hand.append(max(0.0, u_i))

with_product = torch.relu(torch.tensor(W) @ torch.tensor(x) + torch.tensor(b))

layer = nn.Linear(2, 3)
layer.weight = nn.Parameter(torch.tensor(W))
layer.bias = nn.Parameter(torch.tensor(b))
by_torch = torch.relu(layer(torch.tensor(x)))

print("by hand:  ", by_hand)
print("with @:   ", with_product.tolist())
print("nn.Linear:", by_torch.tolist())
largest = (by_torch - torch.tensor(by_hand)).abs().max()
print("largest difference:", largest.item())

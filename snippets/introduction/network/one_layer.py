import torch
from torch import nn

x = torch.tensor([1.0, 2.0])
W = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]])
b = torch.tensor([0.0, 0.0, 1.0])

by_hand = []
for i in range(3):
    u = b[i].item()
    for j in range(2):
        u += W[i, j].item() * x[j].item()
    by_hand.append(max(0.0, u))

layer = nn.Linear(2, 3)
layer.weight = nn.Parameter(W)
layer.bias = nn.Parameter(b)
h = torch.relu(layer(x))

print("by hand:   ", by_hand)
print("with @:    ", torch.relu(W @ x + b).tolist())
print("nn.Linear: ", h.tolist())
print("largest difference:", (h - torch.tensor(by_hand)).abs().max().item())

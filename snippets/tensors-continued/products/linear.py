import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2, dtype=torch.float64)
x = torch.rand(4, 3, dtype=torch.float64)
W, b = layer.weight.detach(), layer.bias.detach()

by_hand = torch.zeros(4, 2, dtype=torch.float64)
for n in range(4):
    for o in range(2):
        for i in range(3):
            by_hand[n, o] += x[n, i] * W[o, i]
        by_hand[n, o] += b[o]

print("W:", tuple(W.shape), " W.T:", tuple(W.T.shape), " b:", tuple(b.shape))
print("x @ W.T + b:", tuple((x @ W.T + b).shape))
difference_1 = (by_hand - (x @ W.T + b)).abs().max().item()
difference_2 = (by_hand - layer(x).detach()).abs().max().item()
largest = max(difference_1, difference_2)
print("largest difference below 1e-12:", largest < 1e-12)
sentences = torch.rand(5, 7, 3, dtype=torch.float64)
print("5 sentences of 7 words:", tuple(layer(sentences).shape))

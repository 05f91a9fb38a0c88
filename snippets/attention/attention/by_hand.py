import math

import torch
from torch.nn import functional as F

torch.manual_seed(0)
Q = torch.randn(4, 3, dtype=torch.float64)
K = torch.randn(5, 3, dtype=torch.float64)
V = torch.randn(5, 2, dtype=torch.float64)

d = Q.shape[1]
scores = Q @ K.T / math.sqrt(d)
weights = scores.exp() / scores.exp().sum(dim=1, keepdim=True)
by_hand = weights @ V
by_torch = F.scaled_dot_product_attention(Q, K, V)

print("weights:", tuple(weights.shape), " output:", tuple(by_hand.shape))
sums = weights.sum(dim=1).tolist()
print("sums of its rows:", [f"{total:.4f}" for total in sums])
largest = (by_hand - by_torch).abs().max().item()
print("largest difference below 1e-12:", largest < 1e-12)

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(5, 8, dtype=torch.float64)
layer = nn.MultiheadAttention(8, num_heads=2).double()
nn.init.normal_(layer.in_proj_bias)
nn.init.normal_(layer.out_proj.bias)

W_q, W_k, W_v = layer.in_proj_weight.chunk(3)
b_q, b_k, b_v = layer.in_proj_bias.chunk(3)
Q, K, V = X @ W_q.T + b_q, X @ W_k.T + b_k, X @ W_v.T + b_v
heads = []
for columns in (slice(0, 4), slice(4, 8)):
    q, k, v = Q[:, columns], K[:, columns], V[:, columns]
    heads.append((q @ k.T / 4**0.5).softmax(dim=1) @ v)
by_hand = (
    torch.cat(heads, dim=1) @ layer.out_proj.weight.T + layer.out_proj.bias
)

by_torch, weights = layer(X, X, X)
print("in_proj_weight:", tuple(layer.in_proj_weight.shape))
largest = (by_hand - by_torch).abs().max().item()
print("largest difference below 1e-12:", largest < 1e-12)

import torch
from torch.nn import functional as F

Q = K = V = torch.tensor([[1.0], [2.0]])
allowed = torch.tensor([[True, False], [False, False]])
scores = (Q @ K.T).masked_fill(~allowed, float("-inf"))
print("by hand:", (scores.softmax(dim=1) @ V).flatten())
by_torch = F.scaled_dot_product_attention(Q, K, V, attn_mask=allowed)
print("torch:  ", by_torch.flatten())

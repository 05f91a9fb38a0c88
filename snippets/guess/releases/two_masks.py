import torch
from torch.nn import functional as F

q = k = torch.zeros(1, 1, 4, 4)  # all scores are equal
v = torch.eye(4).reshape(1, 1, 4, 4)  # so the output is the weights
mask = torch.tensor([False, True, True, True]).expand(4, 4)
y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=True)
print(y[0, 0, 2])

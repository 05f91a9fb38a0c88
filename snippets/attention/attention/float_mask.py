import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 3, 2)
layer = nn.MultiheadAttention(2, num_heads=1, batch_first=True)
mask = torch.full((3, 3), float("-inf")).triu(diagonal=1)
print(mask)
V = torch.eye(3)[None]
print(F.scaled_dot_product_attention(x, x, V, attn_mask=mask)[0] > 0)
print(layer(x, x, x, attn_mask=mask)[1][0] > 0)

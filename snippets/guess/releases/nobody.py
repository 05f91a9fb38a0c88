import torch
from torch.nn import functional as F

x = torch.ones(1, 2, 2)
nobody = torch.zeros(2, 2, dtype=torch.bool)
y = F.scaled_dot_product_attention(x, x, x, attn_mask=nobody)
print(y[0, 0])

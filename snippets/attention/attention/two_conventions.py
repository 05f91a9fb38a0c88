import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 3, 2)
layer = nn.MultiheadAttention(2, num_heads=1, batch_first=True)
lower = torch.ones(3, 3, dtype=torch.bool).tril()

eye = torch.eye(3)[None]
print("scaled_dot_product_attention, attn_mask=lower")
print(F.scaled_dot_product_attention(x, x, eye, attn_mask=lower)[0] > 0)
print("MultiheadAttention, attn_mask=~lower")
print(layer(x, x, x, attn_mask=~lower)[1][0] > 0)
print("MultiheadAttention, attn_mask=lower: wrong")
y, weights = layer(x, x, x, attn_mask=lower)
print(weights[0] > 0)
print("nan in the output of the last place:", bool(y[0, -1].isnan().all()))

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 5, 8)
layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
y, mean = layer(x, x, x)
y, each = layer(x, x, x, average_attn_weights=False)
y, nothing = layer(x, x, x, need_weights=False)
print("default:             ", tuple(mean.shape))
print("average_attn_weights:", tuple(each.shape))
print("need_weights=False:  ", nothing)
print(
    "mean over the heads: ", torch.allclose(each.mean(dim=1), mean, atol=1e-6)
)
for heads in (1, 2, 4):
    layer = nn.MultiheadAttention(8, num_heads=heads)
    numbers = sum(p.numel() for p in layer.parameters())
    print(heads, "heads:", numbers, "parameters")

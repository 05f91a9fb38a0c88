import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 6, 32, dtype=torch.float64)
for norm_first in (False, True):
    layer = nn.TransformerEncoderLayer(
        32, nhead=4, dim_feedforward=64, batch_first=True, norm_first=norm_first
    )
    layer = layer.double().eval()

    def attention(z):
        return layer.self_attn(z, z, z, need_weights=False)[0]

    def feed_forward(z):
        return layer.linear2(layer.linear1(z).relu())

    if norm_first:
        h = x + attention(layer.norm1(x))
        y = h + feed_forward(layer.norm2(h))
    else:
        h = layer.norm1(x + attention(x))
        y = layer.norm2(h + feed_forward(h))
    difference = (layer(x) - y).abs().max().item()
    below = difference < 1e-12
    print(f"norm_first={norm_first}: difference below 1e-12: {below}")

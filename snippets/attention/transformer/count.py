from torch import nn

for d, f in ((32, 64), (512, 2048)):
    by_hand = 4 * (d * d + d) + (d + 1) * f + (f + 1) * d + 4 * d
    layer = nn.TransformerEncoderLayer(d, nhead=1, dim_feedforward=f)
    by_torch = sum(p.numel() for p in layer.parameters())
    difference = by_hand - by_torch
    print(f"d {d}, f {f}: {by_hand} parameters, difference {difference}")

from torch import nn

layer = nn.TransformerEncoderLayer(d_model=768, nhead=12, dim_feedforward=3072)
block = sum(p.numel() for p in layer.parameters())
print("one block: ", block)
print("12 blocks: ", 12 * block)
d, f = 768, 3072
by_hand = 4 * (d * d + d) + (d + 1) * f + (f + 1) * d + 4 * d
print("by formula:", 12 * by_hand)

import torch
from torch import nn

x = torch.zeros(8, 5, 4)
tokens = torch.zeros(8, 5, dtype=torch.int64)
print(f"{nn.Embedding(10, 4)(tokens).shape = }")
outputs, h_n = nn.GRU(4, 6, batch_first=True)(x)
print(f"{outputs.shape, h_n.shape = }")
attention = nn.MultiheadAttention(4, num_heads=2, batch_first=True)
y, weights = attention(x, x, x)
print(f"{y.shape, weights.shape = }")
block = nn.TransformerEncoderLayer(4, 2, 16, batch_first=True)
print(f"{block(x).shape = }")

import torch
from torch import nn

embedding = nn.Embedding(10, 32)
positions = nn.Embedding(6, 32)
for length in (5, 6, 7):
    digits = torch.zeros(2, length, dtype=torch.int64)
    print("places:", length)
    x = embedding(digits) + positions.weight[:length]
    print("  sum:", tuple(x.shape))

import torch
from torch import nn

for batch_first in (False, True):
    torch.manual_seed(0)
    layer = nn.MultiheadAttention(4, num_heads=1, batch_first=batch_first)
    x = torch.randn(2, 3, 4)
    before = layer(x, x, x)[0][0]
    x[1] = 7.0
    after = layer(x, x, x)[0][0]
    print(f"batch_first={batch_first}: example 0 stays the same:", end=" ")
    print(torch.allclose(before, after))

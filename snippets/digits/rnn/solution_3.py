import torch
from torch import nn

torch.manual_seed(0)
row = torch.rand(1, 8, 8)
layer = nn.GRU(8, 64, batch_first=True)
forward = layer(row)[0][:, -1]
backward = layer(row.flip(1))[0][:, -1]
print("rows in the other order, same state:", torch.allclose(forward, backward))
print("sum of rows, same:", torch.allclose(row.sum(1), row.flip(1).sum(1)))
both = nn.GRU(8, 64, batch_first=True, bidirectional=True)
print("read in both directions:", tuple(both(row)[0].shape))

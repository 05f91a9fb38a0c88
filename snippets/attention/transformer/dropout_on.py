import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(32, 2, 64, batch_first=True)
x = torch.randn(2, 6, 32)
print("dropout by default:", layer.dropout.p)
print("training mode, twice the same:", torch.equal(layer(x), layer(x)))
layer.eval()
print("eval mode, twice the same:    ", torch.equal(layer(x), layer(x)))

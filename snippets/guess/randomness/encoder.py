import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(d_model=4, nhead=2, batch_first=True)
first, second = nn.TransformerEncoder(layer, num_layers=2).layers
print("one object:  ", first is second)
print("same weights:", torch.equal(first.linear1.weight, second.linear1.weight))

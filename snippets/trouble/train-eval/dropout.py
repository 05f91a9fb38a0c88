import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Dropout(0.5)
x = torch.ones(8)
print("train:", layer(x).tolist())
print("train:", layer(x).tolist())
layer.eval()
print("eval: ", layer(x).tolist())

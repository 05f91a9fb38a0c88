import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.75)
with torch.no_grad():
    y = dropout(torch.ones(1000))
print(y.unique().tolist())

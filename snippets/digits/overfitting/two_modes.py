import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)
x = torch.ones(6)
print("train:", dropout(x).tolist())
print("train:", dropout(x).tolist())
dropout.eval()
print("eval: ", dropout(x).tolist())

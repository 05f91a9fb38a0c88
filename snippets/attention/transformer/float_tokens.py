import torch
from torch import nn

embedding = nn.Embedding(10, 32)
embedding(torch.tensor([[3.0, 1.0]]))

import torch
from torch import nn

sequences = torch.randn(5, 6, 32)
norm = nn.BatchNorm1d(32)
print("channels second:", tuple(norm(sequences.transpose(1, 2)).shape))
norm(sequences)

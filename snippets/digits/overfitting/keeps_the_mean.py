import torch
from torch import nn

torch.manual_seed(0)
for p in (0.1, 0.5, 0.8):
    y = nn.Dropout(p)(torch.ones(1_000_000))
    zeros = (y == 0).double().mean()
    print(f"p {p}: share of zeros {zeros:.2f},", end=" ")
    print(f"the others {y.max():.2f}, mean {y.mean():.2f}")

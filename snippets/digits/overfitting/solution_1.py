import torch
from torch import nn

torch.manual_seed(0)
y = nn.Dropout(0.2)(torch.full((100_000,), 8.0))
print("values that occur:", y.unique().tolist())
print(f"mean {y.mean():.1f}")

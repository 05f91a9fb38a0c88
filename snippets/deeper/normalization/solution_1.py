import torch
from torch import nn

x = torch.tensor([[1.0, 5.0], [3.0, 13.0]])
for norm in (nn.BatchNorm1d(2), nn.LayerNorm(2)):
    rounded = [[round(number) for number in row] for row in norm(x).tolist()]
    print(type(norm).__name__, rounded)
print("RMS norm, first row:", f"{x[0, 1] / x[0].square().mean().sqrt():.3f}")

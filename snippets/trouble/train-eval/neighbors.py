import torch
from torch import nn

layer = nn.BatchNorm1d(1)
among_small = torch.tensor([[5.0], [1.0], [3.0]])
among_large = torch.tensor([[5.0], [9.0], [7.0]])
with torch.no_grad():
    print(f"train: {layer(among_small)[0].item():.2f}", end=" ")
    print(f"and {layer(among_large)[0].item():.2f}")
    layer.eval()
    print(
        "eval, equal:",
        torch.equal(layer(among_small)[0], layer(among_large)[0]),
    )

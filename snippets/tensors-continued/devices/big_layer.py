import torch
from torch import nn

layer = nn.Linear(1_000_000, 1_000_000, device="meta")
size = sum(parameter.nbytes for parameter in layer.parameters())
print(f"it would need {size / 1e12:.1f} terabytes")
inputs = torch.empty(32, 1_000_000, device="meta")
print("outputs:", tuple(layer(inputs).shape), layer(inputs).device)

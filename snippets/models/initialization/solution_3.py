import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(500, 256, dtype=torch.float64)
for layer_number in range(1, 21):
    x = torch.relu(x @ nn.Linear(256, 256, dtype=torch.float64).weight.detach().T)
    if layer_number in (1, 10, 20):
        print(f"layer {layer_number:2}: size {x.square().mean().sqrt().item():.0e}")
print(f"(1/6) to the power 10: {(1 / 6) ** 10:.0e}")

import torch

mine = torch.Generator().manual_seed(0)
layer = torch.nn.Linear(3, 2)
torch.nn.init.uniform_(layer.weight, -0.1, 0.1, generator=mine)
print(f"largest weight: {layer.weight.abs().max().item():.4f}")
torch.nn.Linear(3, 2, generator=mine)

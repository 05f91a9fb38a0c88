import torch
from torch import nn

outputs = torch.tensor([[1.0], [2.0], [3.0]])
targets = torch.tensor([1.0, 2.0, 3.0])

differences = outputs - targets
print("shape of the differences:", differences.shape)
print(f"mean of their squares: {(differences**2).mean().item():.4f}")
print(f"nn.MSELoss:            {nn.MSELoss()(outputs, targets).item():.4f}")

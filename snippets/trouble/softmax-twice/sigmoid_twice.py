import torch
from torch import nn

for answer in (1.0, 0.0):
    perfect, target = torch.tensor([answer]), torch.tensor([answer])
    twice = nn.BCEWithLogitsLoss()(perfect, target).item()
    once = nn.BCELoss()(perfect, target).item()
    print(f"target {answer:.0f}: BCEWithLogitsLoss {twice:.4f}", end=", ")
    print(f"BCELoss {abs(once):.4f}")

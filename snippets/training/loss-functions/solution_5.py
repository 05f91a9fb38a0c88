import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 0.0]])
s = 0.1

one_hot = torch.tensor([[0.0, 1.0, 0.0]])
smoothed = (1 - s) * one_hot + s / 3
by_hand = nn.CrossEntropyLoss()(x, smoothed)
by_torch = nn.CrossEntropyLoss(label_smoothing=s)(x, torch.tensor([1]))
print("smoothed target:", smoothed)
print(f"by hand {by_hand.item():.4f}   torch {by_torch.item():.4f}")

import torch
from torch import nn

torch.manual_seed(0)
p, x = 0.5, torch.arange(1.0, 9.0)
dropout = nn.Dropout(p)

torch.manual_seed(1)
mask = (dropout(torch.ones(8)) > 0).float()
by_hand = mask * x / (1 - p)

torch.manual_seed(1)
by_torch = dropout(x)
print("input:   ", x.tolist())
print("mask:    ", mask.tolist())
print("by hand: ", by_hand.tolist())
print("by torch:", by_torch.tolist())
print("largest difference:", (by_hand - by_torch).abs().max().item())

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
logits, t = torch.randn(10), (torch.arange(10) < 3).double()
weight = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(4.0), reduction="sum")
rows = torch.cat([torch.arange(3).repeat(4), torch.arange(3, 10)])
plain = nn.BCEWithLogitsLoss(reduction="sum")
print("images with copies:", len(rows))
difference = (weight(logits, t) - plain(logits[rows], t[rows])).abs().item()
print("difference below 1e-12:", difference < 1e-12)

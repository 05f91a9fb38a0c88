import torch
from torch import nn

n_in, n_out = 300, 100
w = torch.empty(n_out, n_in, dtype=torch.float64)
std = (2 / n_in) ** 0.5
torch.manual_seed(0)
nn.init.kaiming_normal_(w, nonlinearity="relu")
torch.manual_seed(0)
by_hand = std * torch.randn(n_out, n_in, dtype=torch.float64)
difference = (w - by_hand).abs().max().item()
print(f"formula std {std:.4f}, measured {w.std().item():.4f}")
print("largest difference below 1e-12:", difference < 1e-12)
nn.init.kaiming_uniform_(w, nonlinearity="relu")
print(f"uniform: bound {(6 / n_in) ** 0.5:.4f}, largest {w.abs().max().item():.4f}")

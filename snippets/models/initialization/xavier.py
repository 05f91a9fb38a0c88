import torch
from torch import nn

n_in, n_out = 300, 100
w = torch.empty(n_out, n_in, dtype=torch.float64)
bound = (6 / (n_in + n_out)) ** 0.5
torch.manual_seed(0)
nn.init.xavier_uniform_(w)
torch.manual_seed(0)
by_hand = bound * (2 * torch.rand(n_out, n_in, dtype=torch.float64) - 1)
difference = (w - by_hand).abs().max().item()
print(f"bound {bound:.4f}, largest weight {w.abs().max().item():.4f}")
print(f"formula std {(2 / (n_in + n_out)) ** 0.5:.4f}, measured {w.std().item():.4f}")
print("largest difference below 1e-12:", difference < 1e-12)

import torch
from torch import nn

n_in, n_out = 300, 100
w = torch.empty(n_out, n_in, dtype=torch.float64)
std = (2 / (n_in + n_out)) ** 0.5
bound = 3**0.5 * std

torch.manual_seed(0)
nn.init.xavier_normal_(w)
torch.manual_seed(0)
by_hand = std * torch.randn(n_out, n_in, dtype=torch.float64)
print(f"normal:  formula std {std:.4f}, measured {w.std():.4f}")
print("  difference below 1e-12:", ((w - by_hand).abs().max() < 1e-12).item())

torch.manual_seed(0)
nn.init.xavier_uniform_(w)
torch.manual_seed(0)
by_hand = bound * (2 * torch.rand(n_out, n_in, dtype=torch.float64) - 1)
print(f"uniform: formula std {std:.4f}, measured {w.std():.4f}")
print(f"  bound {bound:.4f}, largest {w.abs().max():.4f}")
print("  difference below 1e-12:", ((w - by_hand).abs().max() < 1e-12).item())

import math

import torch

x = torch.tensor([-2.0, 0.0, 1.0], dtype=torch.float64)
by_hand = torch.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
zero, one = torch.tensor([0.0, 1.0], dtype=torch.float64)
by_torch = torch.distributions.Normal(zero, one).log_prob(x).exp()
apart = (by_hand - by_torch).abs().max().item()
print("by hand: ", by_hand)
print("by torch:", by_torch)
print("difference below 1e-12:", apart < 1e-12)

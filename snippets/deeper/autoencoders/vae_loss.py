import math

import torch
from torch.distributions import Normal, kl_divergence

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
s, x, r = 0.25, torch.rand(64), torch.rand(64)
mu, sigma = torch.randn(8), torch.rand(8)
KL = (mu**2 + sigma**2 - 1 - (sigma**2).log()).sum() / 2
L = (x - r).square().sum() / (2 * s**2) + KL
constant = 64 * math.log(s * math.sqrt(2 * math.pi))

log_p = Normal(r, s).log_prob(x).sum()
standard = Normal(torch.zeros(8), torch.ones(8))
by_torch = -log_p + kl_divergence(Normal(mu, sigma), standard).sum()
difference = abs(L + constant - by_torch).item()
print("difference, up to the constant, below 1e-10:", difference < 1e-10)

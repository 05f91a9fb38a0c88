import torch
from torch.distributions import Normal, kl_divergence

mu = torch.tensor([1.0, 0.0])
print(kl_divergence(Normal(mu, 1.0), Normal(0.0, 1.0)))
kl_divergence(mu, torch.zeros(2))

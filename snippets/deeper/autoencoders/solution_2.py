import torch
from torch.distributions import Normal, kl_divergence

standard = Normal(0.0, 1.0)
for mu, sigma in ((2.0, 1.0), (0.0, 0.1), (0.0, 2.0)):
    q = Normal(mu, sigma)
    print(f"mu {mu}, sigma {sigma}: {kl_divergence(q, standard):.3f}, other way",
          f"{kl_divergence(standard, q):.3f}")

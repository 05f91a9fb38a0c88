import torch
from torch.distributions import Categorical, kl_divergence

torch.set_default_dtype(torch.float64)
q, p = torch.tensor([0.5, 0.5]), torch.tensor([0.25, 0.75])
KL = (q * (q / p).log()).sum()
by_torch = kl_divergence(Categorical(q), Categorical(p))
other_way = kl_divergence(Categorical(p), Categorical(q))
print(f"by hand {KL:.4f}, by torch {by_torch:.4f}, other way {other_way:.4f}")
print("difference below 1e-12:", abs(KL - by_torch).item() < 1e-12)

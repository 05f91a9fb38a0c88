import torch
from torch.distributions import Categorical, kl_divergence

torch.set_default_dtype(torch.float64)
p = torch.tensor([0.5, 0.5])
bright = torch.tensor([0.9, 0.2])
P = (p * bright).sum()
fits = p * bright / P
largest = 0.0
for q in (fits, torch.tensor([0.5, 0.5]), torch.tensor([0.9, 0.1])):
    bound = (q * bright.log()).sum() - (q * (q / p).log()).sum()
    gap = (q * (q / fits).log()).sum()
    print(f"q = ({q[0]:.3f}, {q[1]:.3f}): {bound:.4f} + {gap:.4f}",
          f"= {bound + gap:.4f}")
    by_torch = kl_divergence(Categorical(q), Categorical(fits))
    largest = max(largest, abs(P.log() - bound - by_torch).item())
print("largest difference below 1e-12:", largest < 1e-12)

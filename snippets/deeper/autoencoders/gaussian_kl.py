import torch
from torch.distributions import Normal, kl_divergence

torch.set_default_dtype(torch.float64)
mu = torch.tensor([0.0, 1.0, 0.0, 1.5])
sigma = torch.tensor([1.0, 1.0, 0.5, 0.5])
KL = (mu**2 + sigma**2 - 1 - (sigma**2).log()) / 2

q, standard = Normal(mu, sigma), Normal(0.0, 1.0)
by_torch = kl_divergence(q, standard)
torch.manual_seed(0)
z = mu + sigma * torch.randn(200_000, 4)
sampled = (q.log_prob(z) - standard.log_prob(z)).mean(dim=0)
print("formula:", [f"{value:.3f}" for value in KL.tolist()])
print("sampled:", [f"{value:.2f}" for value in sampled.tolist()])
largest = (KL - by_torch).abs().max().item()
print("largest difference below 1e-12:", largest < 1e-12)

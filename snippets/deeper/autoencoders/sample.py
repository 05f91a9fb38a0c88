import torch
from torch.distributions import Normal, kl_divergence

for method in ("sample", "rsample"):
    torch.manual_seed(0)
    mu = torch.tensor(1.5, requires_grad=True)
    sigma = torch.tensor(0.5, requires_grad=True)
    q = Normal(mu, sigma)
    z = getattr(q, method)((1_000_000,))
    loss = z.square().mean() + kl_divergence(q, Normal(0.0, 1.0))
    loss.backward()
    print(f"{method:7} loss {loss:.2f}, slopes: mu {mu.grad:.2f},",
          f"sigma {sigma.grad:.2f}")

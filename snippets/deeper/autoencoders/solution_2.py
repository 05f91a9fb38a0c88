from torch.distributions import Normal, kl_divergence

standard = Normal(0.0, 1.0)
for mu, sigma in ((2.0, 1.0), (0.0, 0.1), (0.0, 2.0)):
    q = Normal(mu, sigma)
    there, back = kl_divergence(q, standard), kl_divergence(standard, q)
    print(f"mu {mu}, sigma {sigma}: {there:.3f}, other way {back:.3f}")

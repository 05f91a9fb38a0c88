import torch

torch.manual_seed(0)
gradients = torch.tensor([-5.0, 15.0]).repeat(500)
print(f"1000 samples: mean {gradients.mean():.1f}")

for size in [1, 4, 16, 64]:
    chosen = torch.randint(1000, (20_000, size))
    estimates = gradients[chosen].mean(dim=1)
    mean, spread = estimates.mean(), estimates.std()
    print(f"batches of {size:2}: mean {mean:.1f}, spread {spread:5.2f}", end="")
    print(f", times the root of the size {spread * size**0.5:.1f}")

import torch


def measure(walk, test, known, also_after):
    days_back = test[:, None] - known[None, :]
    allowed = days_back != 0 if also_after else days_back > 0
    away = torch.where(allowed, days_back.abs(), 1000)
    distance, closest = away.min(dim=1)
    error = (walk[known[closest]] - walk[test]).abs()
    return torch.stack([distance.float().mean(), error.mean()])


generator = torch.Generator().manual_seed(0)
days, results = torch.arange(500), {}
for repeat in range(100):
    walk = torch.randn(500, generator=generator).cumsum(dim=0)
    mixed = 1 + torch.randperm(499, generator=generator)
    rest = torch.cat([days[:1], mixed[100:]])
    for name, *case in (
        ("random days", mixed[:100], rest, True),
        ("random days, no later day known", mixed[:100], rest, False),
        ("last 100, all days before known", days[400:], days, False),
        ("last 100, only first 400 known", days[400:], days[:400], False),
    ):
        results.setdefault(name, []).append(measure(walk, *case))
for name, pairs in results.items():
    away, error = torch.stack(pairs).mean(dim=0)
    print(f"{name:31}  {away:4.1f} days away, mean error {error:.2f}")

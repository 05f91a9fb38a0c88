import torch


def error(walk, days, number_of_test_days):
    test, train = days[:number_of_test_days], days[number_of_test_days:]
    nearest = (test[:, None] - train[None, :]).abs().argmin(dim=1)
    return (walk[train[nearest]] - walk[test]).abs().mean()


generator = torch.Generator().manual_seed(0)
shuffled, in_order = [], []
for repeat in range(100):
    walk = torch.randn(500, generator=generator).cumsum(dim=0)
    shuffled.append(error(walk, torch.randperm(500, generator=generator), 100))
    in_order.append(error(walk, torch.arange(499, -1, -1), 100))

print(
    f"100 random days held out: mean error {torch.stack(shuffled).mean():.1f}"
)
print(
    f"last 100 days held out:   mean error {torch.stack(in_order).mean():.1f}"
)

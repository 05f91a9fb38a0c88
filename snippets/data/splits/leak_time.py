import torch

def nearest_in_time(order, number_of_test_days):
    test, train = order[:number_of_test_days], order[number_of_test_days:]
    nearest = (test[:, None] - train[None, :]).abs().argmin(dim=1)
    return (walk[train[nearest]] - walk[test]).abs().mean().item()

generator = torch.Generator().manual_seed(0)
random_order, in_order = [], []
for repeat in range(100):
    walk = torch.randn(500, generator=generator).cumsum(dim=0)
    random_order.append(nearest_in_time(torch.randperm(500, generator=generator), 100))
    in_order.append(nearest_in_time(torch.arange(499, -1, -1), 100))

print(f"random split: mean error {torch.tensor(random_order).mean():.1f}")
print(f"last 100 days held out: mean error {torch.tensor(in_order).mean():.1f}")

import torch

torch.manual_seed(0)
x, t = torch.randn(400, 20), torch.randint(2, (400,))

def nearest_neighbor_accuracy(x, t):
    order = torch.randperm(len(x))
    train, test = order[len(x) // 4 :], order[: len(x) // 4]
    nearest = torch.cdist(x[test], x[train]).argmin(dim=1)
    return 100 * (t[train][nearest] == t[test]).float().mean().item()

def mean_of_20(x, t):
    return sum(nearest_neighbor_accuracy(x, t) for repeat in range(20)) / 20

print(f"every example once:  {mean_of_20(x, t):.0f} %")
twice = torch.cat([x, x + 0.01 * torch.randn(400, 20)])
print(f"every example twice: {mean_of_20(twice, t.repeat(2)):.0f} %")

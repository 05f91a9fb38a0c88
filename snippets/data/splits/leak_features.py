import torch


def accuracy(leak, seed):
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(100, 2000, generator=generator)
    t = torch.randint(2, (100,), generator=generator)
    train, test = torch.arange(50), torch.arange(50, 100)

    chosen_with = torch.arange(100) if leak else train
    x_seen, t_seen = x[chosen_with], t[chosen_with]
    apart = x_seen[t_seen == 1].mean(dim=0) - x_seen[t_seen == 0].mean(dim=0)
    best = apart.abs().topk(20).indices

    x = x[:, best]
    centers = torch.stack([x[train][t[train] == k].mean(dim=0) for k in (0, 1)])
    predicted = torch.cdist(x[test], centers).argmin(dim=1)
    return 100 * (predicted == t[test]).float().mean().item()


for leak in (False, True):
    results = torch.tensor([accuracy(leak, seed) for seed in range(50)])
    name = "all labels:" if leak else "training labels only:"
    print(f"chosen with {name:21} {results.mean():.0f} % right")

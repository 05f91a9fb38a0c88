import torch

generator = torch.Generator().manual_seed(0)


def accuracy(twice):
    x = torch.randn(400, 20, dtype=torch.float64, generator=generator)
    t = torch.randint(2, (400,), generator=generator)
    if twice:
        x, t = torch.cat([x, x + 0.001]), t.repeat(2)
    order = torch.randperm(len(x), generator=generator)
    train, test = order[len(x) // 4 :], order[: len(x) // 4]
    nearest = torch.cdist(x[test], x[train]).argmin(dim=1)
    return 100 * (t[train][nearest] == t[test]).double().mean()


for twice, name in (
    (False, "every example once: "),
    (True, "every example twice:"),
):
    results = torch.stack([accuracy(twice) for repeat in range(50)])
    print(f"{name} {results.mean():.0f} %")

import torch

torch.manual_seed(0)
x, truth = torch.randn(1000, 20), torch.rand(1000) < 0.1


def recall(training, test):
    test = test[truth[test]]
    nearest = torch.cdist(x[test], x[training]).argmin(dim=1)
    return truth[training[nearest]].double().mean().item()


def with_copies(rows):
    return torch.cat([rows, rows[truth[rows]].repeat(8)])


rows = torch.randperm(1000)
late = recall(with_copies(rows[:500]), rows[500:])
everything = with_copies(rows)
everything = everything[torch.randperm(len(everything))]
early = recall(*everything.chunk(2))
print(f"split, then copied: recall {late:.2f}")
print(f"copied, then split: recall {early:.2f}")

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.images), torch.tensor(digits.target)
shifts = ((0, 0), (0, 1), (0, -1), (1, 0), (-1, 0))


def accuracies(seed, shifts):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    test, training = order[:897], order[997:1097]
    x = (images - images[training].mean()) / images[training].std()
    moved = [x[training].roll(shift, dims=(1, 2)) for shift in shifts]
    inputs, targets = torch.cat(moved).flatten(1), labels[training]
    targets, reached = targets.repeat(len(shifts)), []
    network = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
    optimizer = optim.Adam(network.double().parameters(), lr=0.01)
    for epoch in range(1, 101):
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(inputs), targets).backward()
        optimizer.step()
        if epoch in (20, 100):
            hits = network(x[test].flatten(1)).argmax(dim=1) == labels[test]
            reached.append(100 * hits.double().mean().item())
    return reached


plain = torch.tensor([accuracies(seed, shifts[:1]) for seed in range(5)])
moved = torch.tensor([accuracies(seed, shifts) for seed in range(5)])
for epoch, one, five in zip((20, 100), plain.T, moved.T):
    print(f"epoch {epoch:3}: 100 images {one.mean():.1f} %", end=", ")
    print(f"and their shifts {five.mean():.1f} %, gaps", end="")
    print("".join(f" {gap:.1f}" for gap in five - one))

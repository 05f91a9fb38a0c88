# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
digits = load_digits()
images, labels = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


def run(method, count, wrong, seed):
    """Accuracy in the test, and how many of the wrong labels were learned."""
    torch.manual_seed(seed)
    test, training = torch.randperm(len(images))[:1797].split([797, 1000])
    training = training[:count]
    given = labels.clone()
    spoiled = training[: int(count * wrong)]
    given[spoiled] += torch.randint(1, 10, (len(spoiled),))
    targets = F.one_hot(given % 10, 10).double()
    network = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = optim.Adam(network.parameters(), lr=0.03)
    for step in range(35):
        batch = training[torch.randperm(count)[:200]]
        x, t = images[batch], targets[batch]
        if method == "noise":
            x = x + 0.4 * torch.randn_like(x)
        if method == "mixup":
            lam, partner = torch.rand(len(x), 1), torch.randperm(len(x))
            x = lam * x + (1 - lam) * x[partner]
            t = lam * t + (1 - lam) * t[partner]
        if method == "smoothing":
            t = 0.9 * t + 0.01
        optimizer.zero_grad()
        F.cross_entropy(network(x), t).backward()
        optimizer.step()
    answers = network(images).argmax(dim=1)
    right = (answers == labels)[test].double().mean()
    learned = (answers == given % 10)[spoiled].double().mean()
    return 100 * right.item(), 100 * learned.item()


# --8<-- [end:train]
# --8<-- [start:compare]
def compare(count, wrong):
    print(f"{count} images, {wrong:.0%} of the labels wrong")
    for method in ("nothing", "smoothing", "mixup", "noise"):
        runs = [run(method, count, wrong, seed) for seed in range(5)]
        accuracies, learned = zip(*runs)
        print(f"  {method:9}", *[f"{result:5.1f}" for result in accuracies])
        if wrong:
            print(f"    of the wrong labels learned: {sum(learned) / 5:.1f}")


compare(200, 0.0)
compare(1000, 0.0)
compare(200, 0.2)
# --8<-- [end:compare]

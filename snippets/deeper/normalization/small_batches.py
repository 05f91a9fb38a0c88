import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
x, t = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


def accuracy(network, rows):
    right = network.eval()(x[rows]).argmax(dim=1) == t[rows]
    return 100 * right.double().mean().item()


def train(norm, size, seed):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(x))[:832].split([512, 320])
    network = nn.Sequential(
        nn.Linear(64, 32), norm, nn.ReLU(), nn.Linear(32, 10)
    )
    optimizer = optim.SGD(network.parameters(), lr=0.01 * size)
    for batch in training.split(size):
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(x[batch]), t[batch]).backward()
        optimizer.step()
    results = [accuracy(network, test)]
    if isinstance(norm, nn.BatchNorm1d):
        norm.reset_running_stats()
        norm.momentum = None
        for batch in training.split(64):
            network.train()(x[batch])
        results.append(accuracy(network, test))
    return results


for size in (2, 16):
    layer = [train(nn.LayerNorm(32), size, seed)[0] for seed in range(5)]
    runs = [train(nn.BatchNorm1d(32), size, seed) for seed in range(5)]
    batch, anew = zip(*runs)
    print(f"batches of {size:2}: layer norm {sum(layer) / 5:.1f},"
          f" batch norm {sum(batch) / 5:.1f},"
          f" with new averages {sum(anew) / 5:.1f}")
    ahead = sum(a > b for a, b in zip(layer, batch))
    print(f"  layer norm is ahead for {ahead} of 5 seeds")

import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
digits = load_digits()
images = torch.tensor(digits.images) / 16
labels = torch.tensor(digits.target)


def moved(x):
    padded = F.pad(x, (1, 1, 1, 1))
    top, left = torch.randint(3, (2, len(x), 1))
    rows = (top + torch.arange(8))[:, :, None]
    columns = (left + torch.arange(8))[:, None, :]
    return padded[torch.arange(len(x))[:, None, None], rows, columns]


def accuracies(hidden, shifts, seed, tests):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(images))[:897].split([797, 100])
    network = nn.Sequential(
        nn.Flatten(), nn.Linear(64, hidden), nn.ReLU(), nn.Linear(hidden, 10)
    )
    optimizer = optim.Adam(network.parameters(), lr=0.02)
    results = []
    for step in range(1, max(tests) + 1):
        x = moved(images[training]) if shifts else images[training]
        optimizer.zero_grad()
        F.cross_entropy(network(x), labels[training]).backward()
        optimizer.step()
        if step in tests:
            right = network(images[test]).argmax(dim=1) == labels[test]
            results.append(100 * right.double().mean())
    return torch.stack(results)


for hidden, tests in ((64, (30, 90)), (256, (30,))):
    lost = [accuracies(hidden, False, seed, tests)
            - accuracies(hidden, True, seed, tests) for seed in range(5)]
    for steps, row in zip(tests, torch.stack(lost).T):
        print(f"{hidden:3} hidden neurons, {steps} steps, lost by shifts:",
              *[f"{loss:4.1f}" for loss in row])

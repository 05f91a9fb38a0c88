import copy

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
images, labels = torch.tensor(digits.data) / 16, torch.tensor(digits.target)
high = labels >= 5


def train(network, parameters, rows, first, steps):
    optimizer = optim.Adam(parameters, lr=0.01)
    for step in range(steps):
        batch = rows[torch.randperm(len(rows))[:100]]
        logits = network(images[batch])
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, labels[batch] - first).backward()
        optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    low, new = order[~high[order]], order[high[order]]
    test, many = new[:400], new[400:]
    fresh = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU()
    )
    learned = nn.Sequential(copy.deepcopy(fresh), nn.Linear(64, 5))
    train(learned, learned.parameters(), low, 0, 60)
    results = []
    for body in (learned[0], fresh):
        network = nn.Sequential(body, nn.Linear(64, 5))
        train(network, network[1].parameters(), many, 5, 100)
        right = network(images[test]).argmax(dim=1) == labels[test] - 5
        results.append(100 * right.double().mean().item())
    print(f"{len(many)} images: learned {results[0]:.1f},",
          f"random {results[1]:.1f}")

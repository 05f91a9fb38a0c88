import copy

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
images, labels = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


def train(network, inputs, targets, steps):
    optimizer = optim.Adam(network.parameters(), lr=0.02)
    for step in range(steps):
        batch = torch.randperm(len(inputs))[:100]
        logits = network(inputs[batch])
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, targets[batch]).backward()
        optimizer.step()


for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    low, new = order[labels[order] < 5], order[labels[order] >= 5]
    test, many = new[:400], new[400:]
    fresh = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU()
    )
    learned = nn.Sequential(copy.deepcopy(fresh), nn.Linear(64, 5))
    train(learned, images[low], labels[low], 30)
    results = []
    for body in (learned[0], fresh):
        features, head = body(images).detach(), nn.Linear(64, 5)
        train(head, features[many], labels[many] - 5, 50)
        right = head(features[test]).argmax(dim=1) == labels[test] - 5
        results.append(100 * right.double().mean().item())
    print(f"{len(many)} images: learned {results[0]:.1f},",
          f"random {results[1]:.1f}")

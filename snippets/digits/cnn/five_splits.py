# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)


def dense_network():
    return nn.Sequential(
        nn.Flatten(), nn.Linear(64, 32), nn.ReLU(),
        nn.Linear(32, 16), nn.ReLU(), nn.Linear(16, 10),
    )  # fmt: skip


def conv_network():
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU(),
        nn.Conv2d(16, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(),
        nn.MaxPool2d(2), nn.Flatten(), nn.Linear(32 * 4 * 4, 10),
    )  # fmt: skip
# --8<-- [end:data]


# --8<-- [start:train]
def train(network, rows, epochs):
    optimizer = torch.optim.AdamW(network.parameters(), lr=0.005, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    network.train()
    for epoch in range(epochs):
        for batch in rows[torch.randperm(len(rows))].split(64):
            optimizer.zero_grad()
            F.cross_entropy(network(images[batch]), labels[batch]).backward()
            optimizer.step()
        schedule.step()
    return network.eval()


def accuracy(network, inputs, rows):
    with torch.no_grad():
        predicted = network(inputs).argmax(dim=1)
    return 100 * (predicted == labels[rows]).float().mean().item()
# --8<-- [end:train]


# --8<-- [start:table]
results = {}
for split in range(5):
    torch.manual_seed(split)
    order = torch.randperm(len(images))
    training, held_out = order[:1347], order[1347:]
    for name, build, epochs in (
        ("64-32-16-10", dense_network, 40),
        ("convolutional", conv_network, 12),
    ):
        network = train(build(), training, epochs)
        results[name, split] = network, held_out

for name in ("64-32-16-10", "convolutional"):
    rates = torch.tensor(
        [accuracy(network, images[rows], rows)
         for (which, split), (network, rows) in results.items() if which == name]
    )
    print(f"{name:14}", " ".join(f"{rate:5.1f}" for rate in rates))
    print(f"  mean {rates.mean():.1f}, std {rates.std():.1f}")
# --8<-- [end:table]

# --8<-- [start:tools]
import copy

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
images, labels = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


def train(network, x, t, steps):
    trained = [p for p in network.parameters() if p.requires_grad]
    optimizer = optim.Adam(trained, lr=0.02)
    for step in range(steps):
        batch = torch.randperm(len(x))[:100]
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(x[batch]), t[batch]).backward()
        optimizer.step()


def accuracy(network, x, t):
    right = network(x).argmax(dim=1) == t
    return 100 * right.double().mean().item()


def of_each_digit(rows, kind, count):
    return torch.cat([rows[labels[rows] == digit][:count] for digit in kind])
# --8<-- [end:tools]


# --8<-- [start:first]
def split_and_body(seed):
    torch.manual_seed(seed)
    old, new = torch.randperm(len(images)).split([1000, 797])
    fresh = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU()
    )
    return old, new, fresh


def learn(fresh, rows, steps):
    body = copy.deepcopy(fresh)
    network = nn.Sequential(body, nn.Linear(64, 10))
    train(network, images[rows], labels[rows], steps)
    return body


old, new, fresh = split_and_body(0)
low = old[labels[old] < 5]
body = learn(fresh, low, 40)
print("images of 0 to 4:", len(low))
print("numbers in the body:", sum(p.numel() for p in body.parameters()))
# --8<-- [end:first]


# --8<-- [start:ways]
def ways(body, fresh):
    yield "frozen", body, []
    yield "half frozen", body, [2]
    yield "all trained", body, [0, 2]
    yield "from scratch", fresh, [0, 2]
    yield "random, frozen", fresh, []


def second_task(start, layers, head, x, t):
    network = nn.Sequential(copy.deepcopy(start), copy.deepcopy(head))
    network[0].requires_grad_(False)
    for layer in layers:
        network[0][layer].requires_grad_(True)
    train(network, x, t, steps=25)
    return network
# --8<-- [end:ways]


# --8<-- [start:compare]
def show(results):
    for name, accuracies in results.items():
        print(f"{name:14}", *[f"{result:5.1f}" for result in accuracies])


results = {}
for seed in range(5):
    old, new, fresh = split_and_body(seed)
    body = learn(fresh, old[labels[old] < 5], 40)
    head = nn.Linear(64, 5)
    few = of_each_digit(new, range(5, 10), 5)
    test = new[(labels[new] >= 5) & ~torch.isin(new, few)]
    for name, start, layers in ways(body, fresh):
        network = second_task(start, layers, head, images[few], labels[few] - 5)
        result = accuracy(network, images[test], labels[test] - 5)
        results.setdefault(name, []).append(result)
show(results)
# --8<-- [end:compare]
# --8<-- [start:steps]
import matplotlib.pyplot as plt

counts = [0, 10, 40]
curves = []
for seed in range(5):
    old, new, fresh = split_and_body(seed)
    few = of_each_digit(new, range(5, 10), 5)
    test = new[(labels[new] >= 5) & ~torch.isin(new, few)]
    head = nn.Linear(64, 5)
    curve = []
    for steps in counts:
        torch.manual_seed(seed)
        body = learn(fresh, old[labels[old] < 5], steps)
        network = second_task(body, [], head, images[few], labels[few] - 5)
        curve.append(accuracy(network, images[test], labels[test] - 5))
    curves.append(curve)
for steps, results in zip(counts, zip(*curves)):
    print(f"{steps:3} steps:", *[f"{result:5.1f}" for result in results])

fig, ax = plt.subplots()
for seed, curve in enumerate(curves):
    ax.plot(counts, curve, marker="o", label=f"split {seed}")
ax.set(xlabel="steps on 0 to 4", ylabel="accuracy on 5 to 9, %", xticks=counts)
ax.legend()
plt.show()
# --8<-- [end:steps]
# --8<-- [start:noisy]
results = {}
for seed in range(5):
    old, new, fresh = split_and_body(seed)
    body = learn(fresh, old, 40)
    head = nn.Linear(64, 10)
    noisy = images + 0.2 * torch.randn_like(images)
    few = of_each_digit(new, range(10), 2)
    test = new[~torch.isin(new, few)]
    for name, start, layers in ways(body, fresh):
        network = second_task(start, layers, head, noisy[few], labels[few])
        result = accuracy(network, noisy[test], labels[test])
        results.setdefault(name, []).append(result)
show(results)
# --8<-- [end:noisy]

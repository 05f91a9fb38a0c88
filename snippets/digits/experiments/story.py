# --8<-- [start:setup]
import math

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
test, validation, training = order[:449], order[449:749], order[749:]
x = (images - images[training].mean()) / images[training].std()
print(
    "training", len(training), "validation", len(validation), "test", len(test)
)
# --8<-- [end:setup]


# --8<-- [start:train]
def batches(size):
    while True:
        yield from training[torch.randperm(len(training))].split(size)


def loss_and_accuracy(network, part):
    with torch.no_grad():
        logits = network(x[part])
    hits = logits.argmax(dim=1) == labels[part]
    loss = nn.functional.cross_entropy(logits, labels[part])
    return loss.item(), 100 * hits.double().mean().item()


def train(
    seed,
    optimizer_class,
    lr,
    size,
    steps,
    schedule=None,
    watch=None,
    **settings,
):
    torch.manual_seed(seed)
    network = nn.Sequential(
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 16),
        nn.ReLU(),
        nn.Linear(16, 10),
    ).double()
    optimizer = optimizer_class(network.parameters(), lr=lr, **settings)
    scheduler = schedule(optimizer) if schedule else None
    curve = []
    for step, batch in zip(range(steps), batches(size)):
        if watch and step % watch == 0:
            curve.append(loss_and_accuracy(network, training)[0])
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(x[batch]), labels[batch]).backward()
        optimizer.step()
        if scheduler:
            scheduler.step()
    return network, curve
# --8<-- [end:train]


# --8<-- [start:count]
print("batch  steps per epoch  in 10 epochs  gradients of images")
for size in (1048, 128, 32):
    by_hand = 10 * math.ceil(len(training) / size)
    one_epoch = training[torch.randperm(len(training))].split(size)
    gradients = 10 * sum(len(batch) for batch in one_epoch)
    steps = 10 * len(one_epoch)
    print(f"{size:5}  {len(one_epoch):15}  {steps:12}  {gradients:19}", end="")
    print(
        "  difference to the formula:", by_hand - steps, gradients - 10 * 1048
    )
# --8<-- [end:count]


# --8<-- [start:same_epochs]
def mean_loss(lr, size, steps):
    networks = [train(seed, optim.SGD, lr, size, steps)[0] for seed in range(3)]
    return (
        sum(loss_and_accuracy(network, training)[0] for network in networks) / 3
    )


rates = (0.03, 0.1, 0.3, 1.0)
print(f"a network that guesses has the loss {math.log(10):.2f}")
print("10 epochs     lr " + "".join(f"{lr:>7}" for lr in rates))
for size in (1048, 128, 32):
    steps = 10 * math.ceil(len(training) / size)
    losses = [mean_loss(lr, size, steps) for lr in rates]
    row = "".join(f"{loss:7.2f}" if loss < 1 else "    > 1" for loss in losses)
    print(f"batches of {size:4}: {row}")
# --8<-- [end:same_epochs]


# --8<-- [start:same_steps]
print("200 steps     lr     0.1    0.3  gradients of images")
for size in (1048, 32):
    losses = [mean_loss(lr, size, 200) for lr in rates[1:3]]
    row = "".join(f"{loss:7.2f}" if loss < 1 else "    > 1" for loss in losses)
    print(f"batches of {size:4}: {row}  {200 * size:19}")
# --8<-- [end:same_steps]


# --8<-- [start:gradients_counted]
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
for size, steps in ((1048, 200), (128, 240), (32, 330)):
    curve = train(0, optim.SGD, 0.3, size, steps, watch=5)[1]
    counted = [max(5 * size * i, size) for i in range(len(curve))]
    ax.plot(counted, curve, label=f"batches of {size}")
ax.set(xlabel="gradients of images computed", ylabel="training loss")
ax.set(xscale="log", yscale="log")
ax.legend(loc="lower left")
plt.show()
# --8<-- [end:gradients_counted]


# --8<-- [start:rates]
kinds = {
    "SGD": (optim.SGD, {}),
    "momentum": (optim.SGD, {"momentum": 0.9}),
    "Adam": (optim.Adam, {}),
}
rates = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0)
results = {}
print("lr        " + "".join(f"{lr:>7}" for lr in rates))
for name, (optimizer_class, settings) in kinds.items():
    for lr in rates:
        networks = [
            train(seed, optimizer_class, lr, 64, 170, **settings)[0]
            for seed in range(3)
        ]
        accuracies = [
            loss_and_accuracy(network, validation)[1] for network in networks
        ]
        results[name, lr] = sum(accuracies) / 3
    row = [results[name, lr] for lr in rates]
    shown = [f"{a:7.1f}" if a > 70 else "   < 70" for a in row]
    print(f"{name:10}" + "".join(shown))
# --8<-- [end:rates]


# --8<-- [start:over_rates]
fig, ax = plt.subplots()
for name, marker in (("SGD", "o"), ("momentum", "s"), ("Adam", "^")):
    shown = [max(results[name, lr], 70) for lr in rates]
    ax.plot(rates, shown, marker=marker, label=name)
ax.set(xscale="log", xlabel="learning rate", ylabel="validation accuracy in %")
ax.set(ylim=(69, 104), yticks=(70, 80, 90, 100))
ax.legend(loc="upper center", ncols=3)
plt.show()
# --8<-- [end:over_rates]


# --8<-- [start:final]
curves, scores = {}, {}
for name, (optimizer_class, settings) in kinds.items():
    best = max(rates, key=lambda lr: results[name, lr])
    runs = [
        train(seed, optimizer_class, best, 64, 170, watch=10, **settings)
        for seed in range(10, 15)
    ]
    curves[f"{name}, lr {best}"] = torch.tensor([curve for _, curve in runs])
    accuracies = [
        loss_and_accuracy(network, test)[1] for network, curve in runs
    ]
    scores[name] = torch.tensor(accuracies)
    shown = " ".join(f"{score:.1f}" for score in scores[name])
    print(
        f"{name:8} lr {best}: {shown}  mean {scores[name].mean():.1f}", end=" "
    )
    print(f"standard deviation {scores[name].std():.1f}")
for other in ("SGD", "momentum"):
    better = (scores["Adam"] > scores[other]).sum().item()
    print(f"Adam better than {other}: {better} of 5 seeds")
# --8<-- [end:final]


# --8<-- [start:best_of_each]
fig, ax = plt.subplots()
for label, several in curves.items():
    ax.plot(range(0, 170, 10), several.median(dim=0).values, label=label)
ax.set(xlabel="step", ylabel="training loss", yscale="log")
ax.legend(loc="lower left")
plt.show()
# --8<-- [end:best_of_each]


# --8<-- [start:with_schedules]
steps = 204


def cosine(optimizer):
    return optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps)


def warm_up_and_cosine(optimizer):
    def factor(step):
        if step < 17:
            return (step + 1) / 18
        share = (step - 17) / (steps - 17)
        return (1 + math.cos(math.pi * share)) / 2

    return optim.lr_scheduler.LambdaLR(optimizer, factor)


print("Adam, 12 epochs, 5 seeds     training loss       validation accuracy")
for lr in (0.01, 0.03):
    for name, schedule in (
        ("constant", None), ("cosine", cosine), ("warm-up", warm_up_and_cosine)
    ):
        runs = [
            train(s, optim.Adam, lr, 64, steps, schedule)[0] for s in range(5)
        ]
        losses = torch.tensor([loss_and_accuracy(n, training)[0] for n in runs])
        scores = [loss_and_accuracy(n, validation)[1] for n in runs]
        scores = torch.tensor(scores)
        print(f"lr {lr} {name:8}   mean {losses.mean():.3f}", end=" ")
        print(f"worst {losses.max():.3f}   mean {scores.mean():.1f}", end=" ")
        print(f"from {scores.min():.1f} to {scores.max():.1f}")
# --8<-- [end:with_schedules]

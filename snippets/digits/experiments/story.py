# --8<-- [start:setup]
import math

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)


def split(seed):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    test, validation, training = order[:449], order[449:749], order[749:]
    x = (images - images[training].mean()) / images[training].std()
    return [(x[part], labels[part]) for part in (training, validation, test)]


training, validation, test = split(0)
print("training", len(training[0]), "validation", len(validation[0]), end=" ")
print("test", len(test[0]))
# --8<-- [end:setup]


# --8<-- [start:train]
def batches(x, t, size):
    while True:
        for rows in torch.randperm(len(x)).split(size):
            yield x[rows], t[rows]


def loss_and_accuracy(network, part):
    x, t = part
    with torch.no_grad():
        logits = network(x)
    hits = logits.argmax(dim=1) == t
    loss = nn.functional.cross_entropy(logits, t)
    return loss.item(), 100 * hits.double().mean().item()


def train(
    seed,
    data,
    optimizer_class,
    lr,
    size,
    steps,
    schedule=None,
    watch=None,
    **settings,
):
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    network.double()
    optimizer = optimizer_class(network.parameters(), lr=lr, **settings)
    scheduler = schedule(optimizer) if schedule else None
    curve = []
    for step, (x, t) in zip(range(steps), batches(*data, size)):
        if watch and step % watch == 0:
            curve.append(loss_and_accuracy(network, data)[0])
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(x), t).backward()
        optimizer.step()
        if scheduler:
            scheduler.step()
    return network, curve
# --8<-- [end:train]


# --8<-- [start:count]
print("batch  steps per epoch  in 5 epochs  gradients of images")
for size in (1048, 128, 32):
    by_hand = 5 * math.ceil(len(training[0]) / size)
    one_epoch = torch.randperm(len(training[0])).split(size)
    gradients = 5 * sum(len(batch) for batch in one_epoch)
    steps = 5 * len(one_epoch)
    print(f"{size:5}  {len(one_epoch):15}  {steps:11}  {gradients:19}", end="")
    print(
        "  difference to the formula:", by_hand - steps, gradients - 5 * 1048
    )
# --8<-- [end:count]

# --8<-- [start:same_epochs]
rates = (0.1, 0.3, 1.0, 3.0)


def final_losses(size, steps):
    """The loss of three seeds, for each of the rates."""
    losses = torch.zeros(len(rates), 3)
    for row, lr in enumerate(rates):
        for seed in range(3):
            net, _ = train(seed, training, optim.SGD, lr, size, steps)
            losses[row, seed] = loss_and_accuracy(net, training)[0]
    return losses


def show(text, losses):
    print(text, *(f"{loss:.2f}" for loss in losses))


print(f"a network that guesses has the loss {math.log(10):.2f}")
print("five epochs, three seeds")
for size in (1048, 128, 32):
    losses = final_losses(size, 5 * math.ceil(len(training[0]) / size))
    best = losses.mean(dim=1).argmin()
    show(f"batches of {size:4}: best rate {rates[best]}, loss", losses[best])
# --8<-- [end:same_epochs]

# --8<-- [start:same_steps]
print("100 steps, three seeds")
best_of = {}
for size in (1048, 32):
    losses = final_losses(size, 100)
    best = losses.mean(dim=1).argmin()
    best_of[size] = losses[best]
    show(f"batches of {size:4}: rate {rates[0]}, loss", losses[0])
    show(f"            best rate {rates[best]}, loss", losses[best])
print(f"gradients of images: {1048 / 32:.0f} to 1, loss: 1 to", end=" ")
print(f"{best_of[32].mean() / best_of[1048].mean():.1f}")
# --8<-- [end:same_steps]

# --8<-- [start:gradients_counted]
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
for size, steps in ((1048, 100), (128, 120), (32, 165)):
    curve = train(0, training, optim.SGD, 0.3, size, steps, watch=5)[1]
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
rates = (0.005, 0.02, 0.05, 0.2, 0.5, 2.0)
results = {}
print("lr        " + "".join(f"{lr:>7}" for lr in rates))
for name, (optimizer_class, settings) in kinds.items():
    for lr in rates:
        runs = [
            train(seed, training, optimizer_class, lr, 64, 102, **settings)
            for seed in range(3)
        ]
        losses = [loss_and_accuracy(net, validation)[0] for net, curve in runs]
        results[name, lr] = sum(losses) / 3
    row = [results[name, lr] for lr in rates]
    shown = [f"{loss:7.2f}" if loss < 0.5 else "  > 0.5" for loss in row]
    print(f"{name:10}" + "".join(shown))
# --8<-- [end:rates]

# --8<-- [start:over_rates]
fig, ax = plt.subplots()
for name, marker in (("SGD", "o"), ("momentum", "s"), ("Adam", "^")):
    shown = [min(results[name, lr], 0.5) for lr in rates]
    ax.plot(rates, shown, marker=marker, label=name)
ax.set(xscale="log", xlabel="learning rate", ylabel="validation loss")
ax.set(ylim=(0, 0.62), yticks=(0, 0.1, 0.2, 0.3, 0.4, 0.5))
ax.legend(loc="upper center", ncols=3)
plt.show()
# --8<-- [end:over_rates]

# --8<-- [start:final]
best = {name: min(rates, key=lambda lr: results[name, lr]) for name in kinds}
scores = {name: [] for name in kinds}
for seed in range(10, 15):
    training, _, test = split(seed)
    for name, (kind, settings) in kinds.items():
        lr = best[name]
        network, _ = train(seed, training, kind, lr, 64, 102, **settings)
        scores[name].append(loss_and_accuracy(network, test)[1])
for name, values in scores.items():
    values = scores[name] = torch.tensor(values)
    shown = " ".join(f"{value:.1f}" for value in values)
    print(f"{name:8} lr {best[name]:4}: {shown}  mean {values.mean():.1f}")
for other in ("SGD", "momentum"):
    gaps = scores["Adam"] - scores[other]
    print(f"Adam minus {other:8}: mean gap {gaps.mean():.1f},", end=" ")
    print(f"uncertainty {gaps.std() / 5**0.5:.1f},", end=" ")
    print(f"Adam ahead in {(gaps > 0).sum()} of 5 pairs")
# --8<-- [end:final]

# --8<-- [start:with_schedules]
steps = 102
training, validation, test = split(0)


def warm_up_and_cosine(optimizer):
    def factor(step):
        if step < 17:
            return (step + 1) / 18
        share = (step - 17) / (steps - 17)
        return (1 + math.cos(math.pi * share)) / 2

    return optim.lr_scheduler.LambdaLR(optimizer, factor)


def losses_of(schedule, lr):
    runs = [
        train(seed, training, optim.Adam, lr, 64, steps, schedule)
        for seed in range(5)
    ]
    losses = [loss_and_accuracy(net, training)[0] for net, curve in runs]
    return torch.tensor(losses)


constant, schedule = {}, {}
print("training loss, mean of 5 seeds")
for lr in (0.01, 0.03, 0.1, 0.3):
    constant[lr] = losses_of(None, lr)
    schedule[lr] = losses_of(warm_up_and_cosine, lr)
    flat, bent = constant[lr].mean(), schedule[lr].mean()
    shown = f"{flat:5.3f}" if flat < 1 else "  > 1"
    print(f"lr {lr:4}: constant {shown}  schedule {bent:.3f}", end="  ")
    fewer = (schedule[lr] < constant[lr]).sum().item()
    print(f"schedule lower with {fewer} of 5 seeds")
fewer = (schedule[0.1] < constant[0.03]).sum().item()
print(f"schedule at 0.1 lower than constant at 0.03 with {fewer} of 5 seeds")
# --8<-- [end:with_schedules]

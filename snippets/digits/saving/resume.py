# --8<-- [start:training]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.data[:512]) / 16
labels = torch.tensor(digits.target[:512])


def start():
    torch.manual_seed(0)
    network = nn.Sequential(
        *(nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 10)),
    ).double()
    optimizer = optim.Adam(network.parameters(), lr=0.01)
    schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, 10)
    return network, optimizer, schedule


def train(network, optimizer, schedule, epochs):
    losses = []
    network.train()
    for epoch in epochs:
        for batch in torch.randperm(len(images)).split(64):
            optimizer.zero_grad()
            loss = F.cross_entropy(network(images[batch]), labels[batch])
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        schedule.step()
    return losses


def compare(one, other):
    pairs = zip(one.state_dict().values(), other.state_dict().values())
    equal = all(torch.equal(a, b) for a, b in pairs)
    pairs = zip(one.parameters(), other.parameters())
    return max((a - b).abs().max().item() for a, b in pairs), equal


reference, optimizer, schedule = start()
reference_losses = train(reference, optimizer, schedule, range(8))
again, optimizer, schedule = start()
train(again, optimizer, schedule, range(8))
difference, equal = compare(again, reference)
print(f"trained twice: largest difference {difference}, torch.equal {equal}")
# --8<-- [end:training]

# --8<-- [start:save]
network, optimizer, schedule = start()
train(network, optimizer, schedule, range(4))
checkpoint = {
    "epoch": 4,
    "network": network.state_dict(),
    "optimizer": optimizer.state_dict(),
    "schedule": schedule.state_dict(),
    "generator": torch.get_rng_state(),
}
torch.save(checkpoint, "checkpoint.pt")
for name, part in checkpoint.items():
    print(f"{name:9} {type(part).__name__}")
del network, optimizer, schedule, checkpoint
# --8<-- [end:save]


# --8<-- [start:resume]
def resume(forget=()):
    checkpoint = torch.load("checkpoint.pt", weights_only=True)
    network, optimizer, schedule = start()
    if "network" not in forget:
        network.load_state_dict(checkpoint["network"])
    if "optimizer" not in forget:
        optimizer.load_state_dict(checkpoint["optimizer"])
    if "schedule" not in forget:
        schedule.load_state_dict(checkpoint["schedule"])
    if "generator" not in forget:
        torch.set_rng_state(checkpoint["generator"])
    first = 0 if "epoch" in forget else checkpoint["epoch"]
    losses = train(network, optimizer, schedule, range(first, 8))
    return network, losses


resumed, resumed_losses = resume()
difference, equal = compare(resumed, reference)
print(f"resumed: largest difference {difference}, torch.equal {equal}")
print("the same loss in all steps:", resumed_losses == reference_losses[32:])
# --8<-- [end:resume]

# --8<-- [start:forget]
for part in ("network", "optimizer", "schedule", "generator", "epoch"):
    network, losses = resume(forget=(part,))
    difference, equal = compare(network, reference)
    print(f"without {part:9}: {len(losses)} more steps,", end=" ")
    print(f"equal {equal}, difference {difference:.2f}")

only_weights = ("optimizer", "schedule", "generator", "epoch")
network, losses = resume(forget=only_weights)
difference, equal = compare(network, reference)
print(f"only the weights kept: equal {equal}, difference {difference:.2f}")
# --8<-- [end:forget]

# --8<-- [start:curves]
import matplotlib.pyplot as plt

_, without_memory = resume(forget=("optimizer",))
steps = range(1, 65)
fig, ax = plt.subplots()
ax.plot(steps, reference_losses, color="0.5", linewidth=4, label="in one go")
ax.plot(steps[32:], resumed_losses, "C0", linestyle="--", label="resumed")
ax.plot(steps[32:], without_memory, "C1.-", label="resumed, optimizer new")
ax.axvline(32.5, color="0.5", linestyle=":")
ax.set(xlabel="step", ylabel="loss of the batch", yscale="log")
ax.legend()
plt.show()
# --8<-- [end:curves]

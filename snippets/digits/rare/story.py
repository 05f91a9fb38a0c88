# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
x = torch.tensor(digits.data) / 16
truth = torch.tensor(digits.target) == 8
print(f"8s: {truth.sum()} of {len(x)}, a share of {truth.double().mean():.3f}")


def train(rows, weight, steps):
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = optim.Adam(network.parameters(), lr=0.05)
    loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
    for step in range(steps):
        optimizer.zero_grad()
        loss(network(x[rows])[:, 0], truth[rows].double()).backward()
        optimizer.step()
    return torch.sigmoid(network(x).detach()[:, 0])


# --8<-- [end:train]
# --8<-- [start:compare]
splits = []
for seed in range(5):
    torch.manual_seed(seed)
    splits.append(torch.randperm(len(x)).split([897, 900]))
plain = [train(training, 1.0, 200) for test, training in splits]
print("split  always no  accuracy  recall  precision")
for seed, (test, _) in enumerate(splits):
    yes, wanted = plain[seed][test] > 0.5, truth[test]
    hits = (yes & wanted).sum()
    shares = [(~wanted).double().mean(), (yes == wanted).double().mean(),
              hits / wanted.sum(), hits / yes.sum()]
    print(seed, *[f"{100 * share:9.1f}" for share in shares])
# --8<-- [end:compare]


# --8<-- [start:costs]
def cost(p, rows, threshold):
    """For 100 images, where a miss costs nine and a false alarm one."""
    yes, wanted = p[rows] > threshold, truth[rows]
    errors = 9 * (~yes & wanted).sum() + (yes & ~wanted).sum()
    return 100 * errors.item() / len(rows)


for threshold in (0.5, 0.1):
    costs = [cost(p, test, threshold) for p, (test, _) in zip(plain, splits)]
    print(f"threshold {threshold}:", *[f"{c:5.1f}" for c in costs])
# --8<-- [end:costs]


# --8<-- [start:weights]
networks = {
    "50 steps, no weight": [train(rows, 1.0, 50) for _, rows in splits],
    "50 steps, weight 9": [train(rows, 9.0, 50) for _, rows in splits],
    "200 steps, no weight": plain,
    "200 steps, weight 9": [train(rows, 9.0, 200) for _, rows in splits],
}
for name, trained in networks.items():
    threshold = 0.1 if "no" in name else 0.5
    costs = [cost(p, test, threshold) for p, (test, _) in zip(trained, splits)]
    print(f"{name:20}", *[f"{c:5.1f}" for c in costs])
# --8<-- [end:weights]


# --8<-- [start:order]
def auc(p, rows):
    a, b = p[rows][truth[rows]], p[rows][~truth[rows]]
    return (a[:, None] > b).double().mean().item()


for name, trained in networks.items():
    areas = [auc(p, test) for p, (test, _) in zip(trained, splits)]
    print(f"{name:20}", *[f"{area:.3f}" for area in areas])
# --8<-- [end:order]
# --8<-- [start:curve]
import matplotlib.pyplot as plt

p, test = plain[0], splits[0][0]
a, b = p[test][truth[test]], p[test][~truth[test]]


def point(threshold):
    alarms, recall = (b > threshold).double(), (a > threshold).double()
    return alarms.mean().item(), recall.mean().item()


fig, ax = plt.subplots()
thresholds = torch.cat([p[test], torch.tensor([0.0, 1.0])]).sort().values
ax.plot(*zip(*[point(s) for s in thresholds]), label="the network")
ax.plot([0, 1], [0, 1], linestyle="--", label="guessing")
for threshold, down in ((0.1, 0.03), (0.5, 0.12)):
    across, up = point(threshold)
    ax.plot(across, up, marker="o", color="black")
    ax.text(across + 0.05, up - down, f"threshold {threshold}")
ax.set(xlabel="share of the other digits called 8", ylabel="recall")
ax.legend(loc="lower right")
plt.show()
# --8<-- [end:curve]

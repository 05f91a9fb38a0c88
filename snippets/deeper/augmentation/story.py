# --8<-- [start:changes]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
digits = load_digits()
images = torch.tensor(digits.images) / 16
labels = torch.tensor(digits.target)


def as_they_are(x):
    return x


def moved(x):
    padded = F.pad(x, (1, 1, 1, 1))
    top, left = torch.randint(3, (2, len(x), 1))
    rows = (top + torch.arange(8))[:, :, None]
    columns = (left + torch.arange(8))[:, None, :]
    return padded[torch.arange(len(x))[:, None, None], rows, columns]


def turned(x):
    a = 0.4 * (2 * torch.rand(len(x)) - 1)
    zero = torch.zeros(len(x))
    rows = [a.cos(), -a.sin(), zero, a.sin(), a.cos(), zero]
    matrices = torch.stack(rows, dim=1).reshape(-1, 2, 3)
    grid = F.affine_grid(matrices, (len(x), 1, 8, 8), align_corners=False)
    return F.grid_sample(x[:, None], grid, align_corners=False)[:, 0]


def noisy(x):
    return x + 0.4 * torch.randn_like(x)


changes = (as_they_are, moved, turned, noisy)
# --8<-- [end:changes]
# --8<-- [start:look]
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path


def draw(ax, image):
    cell, parts = Path.unit_rectangle(), []
    for row, column in (image > 0.05).nonzero().tolist():
        side = 0.9 * image[row, column].clamp(max=1).sqrt().item()
        place = (column - side / 2, row - side / 2)
        parts.append(Path(cell.vertices * side + place, cell.codes))
    ax.add_patch(PathPatch(Path.make_compound_path(*parts), color="black"))
    ax.set(xlim=(-0.7, 7.7), ylim=(7.7, -0.7), aspect="equal")
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set(visible=True, color="0.5")
    ax.grid(False)


torch.manual_seed(1)
fig, axes = plt.subplots(2, 4, figsize=(5, 2.8))
for column, change in enumerate(changes):
    for row, image in enumerate(change(images[[6, 6]])):
        draw(axes[row, column], image)
    axes[0, column].set_title(change.__name__.replace("_", " "))
plt.show()
# --8<-- [end:look]


# --8<-- [start:train]
def train(change, seed):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(images))[:897].split([797, 100])
    network = nn.Sequential(
        nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
    )
    optimizer = optim.Adam(network.parameters(), lr=0.02)
    for step in range(40):
        logits = network(change(images[training]))
        optimizer.zero_grad()
        F.cross_entropy(logits, labels[training]).backward()
        optimizer.step()
    torch.manual_seed(seed)
    with torch.no_grad():
        answers = [network(asked(images[test])) for asked in changes]
    right = [answer.argmax(dim=1) == labels[test] for answer in answers]
    return 100 * torch.stack(right).double().mean(dim=1)


# --8<-- [end:train]
# --8<-- [start:table]
results = {
    change.__name__: torch.stack([train(change, seed) for seed in range(5)])
    for change in changes
}
print("trained on   tested: as they are   moved  turned   noisy")
for name, accuracies in results.items():
    means = accuracies.mean(dim=0).tolist()
    print(f"{name:11} {means[0]:20.1f}",
          *[f"{mean:7.1f}" for mean in means[1:]])
plain = results["as_they_are"]
for column, name in enumerate(results):
    if column:
        better = (results[name] > plain)[:, column].sum()
        print(f"{name}: better on its own test in {better} of 5 splits")
worse = (results["moved"] < plain)[:, 0].sum()
print(f"moved: worse on images as they are in {worse} of 5 splits")
# --8<-- [end:table]

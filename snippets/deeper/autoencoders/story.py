# --8<-- [start:network]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
digits = load_digits()
x, labels = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


def autoencoder(activation):
    return nn.Sequential(
        nn.Sequential(nn.Linear(64, 64), activation(), nn.Linear(64, 2)),
        nn.Sequential(nn.Linear(2, 64), activation(), nn.Linear(64, 64)),
    )


def train(network, images):
    optimizer = optim.Adam(network.parameters(), lr=0.012, betas=(0.8, 0.9))
    for epoch in range(15):
        for batch in images[torch.randperm(len(images))].split(128):
            optimizer.zero_grad()
            F.mse_loss(network(batch), batch).backward()
            optimizer.step()
    return network


# --8<-- [end:network]
# --8<-- [start:ways]
def pca(images):
    mu = images.mean(dim=0)
    V = torch.linalg.svd(images - mu, full_matrices=False).Vh[:2].T
    return lambda x: (x - mu) @ V, lambda codes: mu + codes @ V.T


def same_digit(codes, test, training):
    distances = torch.cdist(codes[test], codes[training])
    nearest = training[distances.argmin(dim=1)]
    return 100 * (labels[nearest] == labels[test]).double().mean().item()


# --8<-- [end:ways]
# --8<-- [start:compare]
errors, found = {}, {}
for seed in range(5):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(x)).split([517, 1280])
    ways = {
        "PCA": pca(x[training]),
        "straight": train(autoencoder(nn.Identity), x[training]),
        "ReLU": train(autoencoder(nn.ReLU), x[training]),
    }
    for name, (encoder, decoder) in ways.items():
        with torch.no_grad():
            codes = encoder(x)
            error = F.mse_loss(decoder(codes[test]), x[test]).item()
        errors.setdefault(name, []).append(error)
        right = same_digit(codes, test, training)
        found.setdefault(name, []).append(right)
for name in ways:
    print(f"{name:8}", *[f"{error:.4f}" for error in errors[name]])
# --8<-- [end:compare]
# --8<-- [start:found]
for name in ways:
    print(f"{name:8}", *[f"{right:5.1f}" for right in found[name]])
# --8<-- [end:found]
# --8<-- [start:picture]
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path


def draw(ax, rows):
    tiles = F.pad(torch.stack(rows).reshape(len(rows), -1, 8, 8), (1, 1, 1, 1))
    picture = tiles.permute(0, 2, 1, 3).reshape(10 * len(rows), -1)
    square, levels = Path.unit_rectangle(), (5 * picture.clamp(0, 1)).round()
    for level in range(1, 6):
        places = (levels == level).nonzero().flip(1).tolist()
        parts = [Path(square.vertices + p, square.codes) for p in places]
        path = Path.make_compound_path(*parts)
        ax.add_patch(
            PathPatch(path, color="black", alpha=level / 5, linewidth=0)
        )
    height, width = picture.shape
    ax.set(xlim=(0, width), ylim=(height, 0), aspect="equal")
    ax.axis("off")


# --8<-- [end:picture]
# --8<-- [start:look]
even = (0, 2, 4, 6, 8)
shown = torch.stack([test[labels[test] == digit][0] for digit in even])
rows = {"image": x[shown]}
for name in ("PCA", "ReLU"):
    encoder, decoder = ways[name]
    rows[name] = decoder(encoder(x[shown])).detach()
fig, ax = plt.subplots(figsize=(5, 2.4))
draw(ax, list(rows.values()))
for place, name in enumerate(rows):
    ax.text(-1, 10 * place + 5, name, ha="right", va="center")
plt.show()
# --8<-- [end:look]
# --8<-- [start:map]
fig, axes = plt.subplots(1, 2, figsize=(5, 2.8))
for ax, name in zip(axes, ("PCA", "ReLU")):
    with torch.no_grad():
        codes = ways[name][0](x[test[:90]])
    for (across, up), digit in zip(codes.tolist(), labels[test[:90]].tolist()):
        ax.text(across, up, digit, color=f"C{digit % 6}", fontsize=8,
                ha="center", va="center")
    low, high = codes.amin(dim=0).tolist(), codes.amax(dim=0).tolist()
    ax.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]))
    ax.set(xticks=[], yticks=[], title=name)
plt.show()
# --8<-- [end:map]

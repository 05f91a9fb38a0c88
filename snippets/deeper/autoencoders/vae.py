# --8<-- [start:loss]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
x = torch.tensor(load_digits().data) / 16


def layers(inputs, outputs):
    return nn.Sequential(
        nn.Linear(inputs, 64), nn.ReLU(), nn.Linear(64, outputs)
    )


def loss(encoder, decoder, x, variational):
    mu, log_variance = encoder(x).chunk(2, dim=1)
    if not variational:
        return (x - decoder(mu)).square().sum(dim=1).mean()
    z = mu + (log_variance / 2).exp() * torch.randn(mu.shape)
    rebuilding = (x - decoder(z)).square().sum(dim=1) / (2 * 0.25**2)
    KL = (mu**2 + log_variance.exp() - 1 - log_variance).sum(dim=1) / 2
    return (rebuilding + KL).mean()


# --8<-- [end:loss]
# --8<-- [start:train]
def autoencoder(images, variational):
    encoder, decoder = layers(64, 16), layers(8, 64)
    parameters = [*encoder.parameters(), *decoder.parameters()]
    optimizer = optim.Adam(parameters, lr=0.015, betas=(0.8, 0.9))
    for epoch in range(8):
        for batch in images[torch.randperm(len(images))].split(100):
            optimizer.zero_grad()
            loss(encoder, decoder, batch, variational).backward()
            optimizer.step()
    return encoder, decoder


def images_of(encoder, decoder, images):
    codes = encoder(images)[:, :8]
    others = codes[torch.randperm(len(codes))]
    z = torch.randn(len(codes), 8)
    yield "rebuilt", decoder(codes)
    yield "halfway", decoder((codes + others) / 2)
    yield "drawn", decoder(z)
    as_codes = codes.mean(dim=0) + codes.std(dim=0) * z
    yield "drawn as codes lie", decoder(as_codes)


# --8<-- [end:train]
# --8<-- [start:table]
distances = {}
for seed in range(5):
    torch.manual_seed(seed)
    seen, unseen = x[torch.randperm(len(x))].split([897, 900])
    sets = {"real": seen, "noise": torch.rand(900, 64)}
    for name, variational in (("plain", False), ("variational", True)):
        pair = autoencoder(seen, variational)
        with torch.no_grad():
            for kind, images in images_of(*pair, seen):
                sets[f"{name}, {kind}"] = images.clamp(0, 1)
    for name, images in sets.items():
        nearest = torch.cdist(images, unseen).amin(dim=1).mean().item()
        distances.setdefault(name, []).append(nearest)
for name, results in distances.items():
    print(f"{name:31}", *[f"{result:.2f}" for result in results])
# --8<-- [end:table]
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
fig, ax = plt.subplots(figsize=(5, 2.2))
names = ("real", "plain, drawn", "variational, drawn")
draw(ax, [sets[name][:5] for name in names])
for place, name in enumerate(names):
    ax.text(-1, 10 * place + 5, name.split(",")[0], ha="right", va="center")
plt.show()
# --8<-- [end:look]

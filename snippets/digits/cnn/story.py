# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
digits = load_digits()
images = torch.tensor(digits.images).unsqueeze(1) / 16
labels = torch.tensor(digits.target)
order = torch.randperm(len(images))
held_out, training = order[:449], order[449:]
print("images:", tuple(images.shape))
print("training:", len(training), " held out:", len(held_out))
# --8<-- [end:data]
# --8<-- [start:network]
network = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=2), nn.BatchNorm2d(8), nn.ReLU(),
    nn.Conv2d(8, 16, 3), nn.BatchNorm2d(16), nn.ReLU(),
    nn.MaxPool2d(2), nn.Flatten(), nn.Linear(16 * 4 * 4, 10),
)
network.eval()
table = images[:64]
for layer in network:
    table = layer(table)
    parameters = sum(parameter.numel() for parameter in layer.parameters())
    shape = str(tuple(table.shape))
    print(f"{type(layer).__name__:12} {shape:17} {parameters:5}")
print("parameters:", sum(p.numel() for p in network.parameters()))
# --8<-- [end:network]
# --8<-- [start:train]
optimizer = torch.optim.AdamW(network.parameters(), lr=0.01)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 10)
network.train()
for epoch in range(10):
    losses = []
    for batch in training[torch.randperm(len(training))].split(64):
        optimizer.zero_grad()
        logits = network(images[batch])
        loss = F.cross_entropy(logits, labels[batch], label_smoothing=0.1)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    schedule.step()
    if epoch in (0, 1, 2, 4, 9):
        print(f"epoch {epoch + 1:2}: loss {sum(losses) / len(losses):.3f}")
# --8<-- [end:train]
# --8<-- [start:accuracy]
network.eval()
with torch.no_grad():
    predicted = network(images[held_out]).argmax(dim=1)
right = (predicted == labels[held_out]).sum().item()
accuracy = 100 * right / len(held_out)
print(f"right: {right} of {len(held_out)}, {accuracy:.1f} percent")
# --8<-- [end:accuracy]
# --8<-- [start:figure]
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path


def squares(ax, table, **look):
    cell, parts = Path.unit_rectangle(), []
    for row, column in (table > 0.05).nonzero().tolist():
        side = 0.92 * table[row, column].sqrt().item()
        place = (column - side / 2, row - side / 2)
        parts.append(Path(cell.vertices * side + place, cell.codes))
    if parts:
        path = Path.make_compound_path(*parts)
        ax.add_patch(PathPatch(path, linewidth=0.8, **look))
    size = len(table)
    ax.set(xlim=(-0.6, size - 0.4), ylim=(size - 0.4, -0.6), aspect="equal")
    ax.set(xticks=[], yticks=[])
    ax.grid(False)


with torch.no_grad():
    maps = network[:3](images[:1])[0]
    filters = network[0].weight[:, 0]
strongest = maps.sum(dim=(1, 2)).argsort(descending=True)[:4].tolist()
fig, axes = plt.subplots(2, 5, figsize=(5, 2.3))
axes[0, 0].axis("off")
squares(axes[1, 0], images[0, 0], color="black")
axes[1, 0].set_title("image")
for column, number in enumerate(strongest, start=1):
    weights = filters[number] / filters[number].abs().max()
    squares(axes[0, column], weights, facecolor="C0", edgecolor="C0")
    squares(axes[0, column], -weights, facecolor="none", edgecolor="C1")
    axes[0, column].set_title(f"filter {number}")
    squares(axes[1, column], maps[number] / maps[number].max(), color="C0")
plt.show()
# --8<-- [end:figure]

import matplotlib.pyplot as plt
import torch
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from sklearn.datasets import load_digits
from torch.nn import functional as F


def squares(ax, table, **look):
    """Draw a square for each positive number, which is its area."""
    cell, parts = Path.unit_rectangle(), []
    for row, column in (table > 0.05).nonzero().tolist():
        side = 0.92 * table[row, column].sqrt().item()
        place = (column - side / 2, row - side / 2)
        parts.append(Path(cell.vertices * side + place, cell.codes))
    path = Path.make_compound_path(*parts)
    ax.add_patch(PathPatch(path, linewidth=0.8, **look))


image = torch.tensor(load_digits().images[0], dtype=torch.float32) / 16
edge = torch.tensor([[-1.0, 0, 1], [-1, 0, 1], [-1, 0, 1]]) / 3
panels = {"the image": image}
for name, kernel in (("left to right", edge), ("top to bottom", edge.T)):
    panels[name] = F.conv2d(image[None, None], kernel[None, None])[0, 0]

fig, axes = plt.subplots(1, 3, figsize=(5, 2.2))
for ax, (name, table) in zip(axes, panels.items()):
    color = "black" if name == "the image" else "C0"
    squares(ax, table, facecolor=color, edgecolor=color)
    if name != "the image":
        squares(ax, -table, facecolor="none", edgecolor="C1")
    size = len(table)
    border = (8 - size) / 2 + 0.5
    ax.set(xlim=(-border, size - 1 + border), ylim=(size - 1 + border, -border))
    ax.set(title=name, aspect="equal", xticks=[], yticks=[])
    ax.grid(False)
plt.show()

import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from sklearn.datasets import load_digits

digits = load_digits()
fig, axes = plt.subplots(2, 5, figsize=(5, 2.6))
for ax, image, label in zip(axes.flat, digits.images, digits.target):
    for ink in range(1, 17):
        squares = [
            Path(
                [(x, y), (x + 1, y), (x + 1, y - 1), (x, y - 1), (x, y)],
                closed=True,
            )
            for y, x in zip(*(image == ink).nonzero())
        ]
        if squares:
            path = Path.make_compound_path(*squares)
            ax.add_patch(
                PathPatch(path, color="black", alpha=ink / 16, linewidth=0)
            )
    ax.set(xlim=(0, 8), ylim=(7, -1), aspect="equal")
    ax.axis("off")
    ax.set_title(label)
plt.show()

import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

parts = [
    ("network", "weights, biases, buffers", "all that was learned"),
    ("optimizer", "Adam's averages,\nlearning rate", "the way it was moving"),
    ("schedule", "how often it was called", "the right rate"),
    ("generator", "state of the random\nnumbers", "the same shuffling"),
    ("epoch", "one whole number", "where to go on"),
]
fig, ax = plt.subplots(figsize=(5, 4.2))
for row, (name, holds, gives) in enumerate(parts):
    y = 4 - row
    color = "C0" if row == 0 else "C1"
    line = "-" if row == 0 else "--"
    place = ((0, y - 0.38), 2.1, 0.76)
    ax.add_patch(Rectangle(*place, facecolor=color, alpha=0.3))
    ax.add_patch(Rectangle(*place, fill=False, edgecolor=color, linestyle=line))
    ax.text(1.05, y, name, ha="center", va="center")
    ax.text(2.3, y, holds, va="center", fontsize=9)
    ax.text(5.7, y, gives, va="center", fontsize=9)
ax.add_patch(Rectangle((-0.15, -0.55), 8.4, 5.1, fill=False, edgecolor="black"))
ax.text(0, 5.0, "checkpoint.pt", ha="left", va="center")
ax.text(2.3, 4.72, "holds", fontsize=9, va="bottom", color="0.5")
ax.text(5.7, 4.72, "gives back", fontsize=9, va="bottom", color="0.5")
ax.set(xlim=(-0.2, 8.3), ylim=(-0.6, 5.3))
ax.axis("off")
plt.show()

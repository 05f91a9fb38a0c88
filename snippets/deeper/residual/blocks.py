import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 1.7))
arrow = {"arrowstyle": "->", "color": "0.5", "linewidth": 1.5}
for block in range(3):
    left = 3 * block + 1
    box = plt.Rectangle((left, -0.4), 1, 0.8, fill=False, edgecolor="C0")
    ax.add_patch(box)
    ax.text(left + 0.5, 0, f"f{block + 1}", ha="center", va="center")
    ax.text(left + 1.75, 0, "+", ha="center", va="center", fontsize=14)
    ax.annotate("", (left, 0), (left - 1 + 0.05, 0), arrowprops=arrow)
    ax.annotate("", (left + 1.6, 0), (left + 1, 0), arrowprops=arrow)
    around = dict(arrow, connectionstyle="arc3,rad=-0.55", color="C1")
    ax.annotate("", (left + 1.75, 0.2), (left - 0.6, 0.05), arrowprops=around)
ax.annotate("", (10, 0), (8.9, 0), arrowprops=arrow)
ax.text(-0.2, 0, "x", ha="right", va="center")
ax.text(10.1, 0, "y", va="center")
ax.set(xlim=(-0.7, 10.6), ylim=(-0.8, 1.4), aspect="equal")
ax.axis("off")
plt.show()

import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 2.1))
arrow = {"arrowstyle": "->", "color": "black", "shrinkA": 0, "shrinkB": 0}
for t in range(1, 5):
    box = plt.Rectangle(
        (2 * t, 0), 1, 1, facecolor="none", edgecolor="C0", linewidth=2
    )
    ax.add_patch(box)
    ax.text(2 * t + 0.5, 0.5, f"$h_{t}$", ha="center", va="center", fontsize=13)
    ax.annotate("", (2 * t + 0.5, 0), (2 * t + 0.5, -0.8), arrowprops=arrow)
    ax.text(2 * t + 0.5, -1.15, f"row {t}", ha="center")
    ax.annotate("", (2 * t, 0.5), (2 * t - 1, 0.5), arrowprops=arrow)
ax.text(0.9, 0.5, "$h_0$", ha="right", va="center", fontsize=13)
ax.annotate("", (8.5, 1.8), (8.5, 1), arrowprops=arrow)
ax.text(8.5, 1.95, "answer", ha="center")
ax.set(xlim=(0.2, 9.4), ylim=(-1.4, 2.4), aspect="equal")
ax.axis("off")
plt.show()

import matplotlib.pyplot as plt

figure, ax = plt.subplots()
arrow = {"arrowstyle": "->", "color": "black", "shrinkA": 0, "shrinkB": 0}
shape = {"fill": False, "lw": 2}
center = {"ha": "center", "va": "center"}
for i, height in enumerate([2.4, 1.2, 0.0], start=1):
    ax.add_patch(plt.Circle((0, height), 0.3, edgecolor="C0", **shape))
    ax.text(0, height, f"$x_{i}$", fontsize=13, **center)
    end = (2.15, 1.2 + 0.22 * (2 - i))
    ax.annotate("", xytext=(0.32, height), xy=end, arrowprops=arrow)
    ax.text(1.15, [2.2, 1.4, 0.78][i - 1], f"$w_{i}$", fontsize=13, **center)
ax.add_patch(plt.Circle((2.55, 1.2), 0.42, edgecolor="C1", **shape))
ax.text(2.55, 1.2, r"$\Sigma$", fontsize=16, **center)
ax.annotate("", xytext=(2.55, 2.35), xy=(2.55, 1.66), arrowprops=arrow)
ax.text(2.55, 2.45, "bias $b$", ha="center")
ax.annotate("", xytext=(2.98, 1.2), xy=(3.78, 1.2), arrowprops=arrow)
ax.text(3.38, 1.3, "$u$", ha="center", fontsize=13)
ax.add_patch(plt.Rectangle((3.8, 0.8), 0.8, 0.8, edgecolor="C2", **shape))
ax.text(4.2, 1.2, "$f$", fontsize=15, **center)
ax.annotate("", xytext=(4.62, 1.2), xy=(5.3, 1.2), arrowprops=arrow)
ax.text(5.4, 1.2, "$y$", va="center", fontsize=13)
columns = {0: "inputs", 1.15: "weights", 2.55: "sum", 4.2: "activation"}
for x, label in columns.items():
    ax.text(x, -0.75, label, ha="center")
ax.set(xlim=(-0.5, 5.7), ylim=(-0.9, 2.9), aspect="equal")
ax.axis("off")
plt.show()

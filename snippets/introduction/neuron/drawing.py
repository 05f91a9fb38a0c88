import matplotlib.pyplot as plt

figure, ax = plt.subplots()
arrow = {"arrowstyle": "->", "color": "black", "lw": 1.3, "shrinkA": 0, "shrinkB": 0}
for i, height in enumerate([2.4, 1.2, 0.0], start=1):
    ax.add_patch(plt.Circle((0, height), 0.3, fill=False, edgecolor="C0", lw=1.8))
    ax.text(0, height, f"$x_{i}$", ha="center", va="center", fontsize=13)
    end = (2.15, 1.2 + 0.22 * (2 - i))
    ax.annotate("", xytext=(0.32, height), xy=end, arrowprops=arrow)
    ax.text(1.0, height + (1.2 - height) * 0.4 + 0.14, f"$w_{i}$", fontsize=13)
ax.add_patch(plt.Circle((2.55, 1.2), 0.42, fill=False, edgecolor="C1", lw=2.2))
ax.text(2.55, 1.2, r"$\Sigma$", ha="center", va="center", fontsize=16)
ax.annotate("", xytext=(2.55, 2.35), xy=(2.55, 1.66), arrowprops=arrow)
ax.text(2.55, 2.45, "bias $b$", ha="center")
ax.annotate("", xytext=(2.98, 1.2), xy=(3.78, 1.2), arrowprops=arrow)
ax.text(3.38, 1.3, "$u$", ha="center", fontsize=13)
ax.add_patch(plt.Rectangle((3.8, 0.8), 0.8, 0.8, fill=False, edgecolor="C2", lw=2.2))
ax.text(4.2, 1.2, "$f$", ha="center", va="center", fontsize=15)
ax.annotate("", xytext=(4.62, 1.2), xy=(5.3, 1.2), arrowprops=arrow)
ax.text(5.4, 1.2, "$y$", va="center", fontsize=13)
for x, label in [(0, "inputs"), (1.1, "weights"), (2.55, "sum"), (4.2, "activation")]:
    ax.text(x, -0.75, label, ha="center")
ax.set(xlim=(-0.5, 5.7), ylim=(-0.9, 2.9), aspect="equal")
ax.axis("off")
plt.show()

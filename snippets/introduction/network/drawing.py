import matplotlib.pyplot as plt

sizes = [2, 3, 2]
labels = [["sun", "wind"], ["", "", ""], ["walk", "book"]]
names = ["input\nlayer", "hidden\nlayer", "output\nlayer"]
weights = [[[1, 1], [1, -1], [-2, 1]], [[1, 2, -1], [-1, 1, 2]]]


def place(layer, i):
    return 2.6 * layer, 1.3 * ((sizes[layer] - 1) / 2 - i)


figure, ax = plt.subplots(figsize=(5, 3.6))
for layer, size in enumerate(sizes):
    ax.text(2.6 * layer, -2.6, names[layer], ha="center")
    for i in range(size):
        x, y = place(layer, i)
        circle = plt.Circle((x, y), 0.42, fc="white", ec=f"C{layer}", lw=2, zorder=2)
        ax.add_patch(circle)
        ax.text(x, y, labels[layer][i], ha="center", va="center", fontsize=10)
        for j in range(sizes[layer - 1] if layer else 0):
            start, w = place(layer - 1, j), weights[layer - 1][i][j]
            style = "-" if w > 0 else "--"
            ax.plot([start[0], x], [start[1], y], style, color="0.5", lw=abs(w) * 1.2, zorder=1)
ax.set(xlim=(-0.6, 5.8), ylim=(-2.7, 1.9), aspect="equal")
ax.axis("off")
plt.show()

import matplotlib.pyplot as plt

sizes = [2, 3, 2]
labels = [["sun", "wind"], ["$h_1$", "$h_2$", "$h_3$"], ["walk", "book"]]
names = ["input layer", "hidden layer", "output layer"]
weights = [[[1, 1], [1, -1], [-2, 1]], [[1, 2, -1], [-1, 1, 2]]]
heights = [[1.4 * ((size - 1) / 2 - i) for i in range(size)] for size in sizes]

figure, ax = plt.subplots(figsize=(5, 3.8))
for layer in range(3):
    x = 2.6 * layer
    ax.text(x, -2.35, names[layer], ha="center")
    for i, y in enumerate(heights[layer]):
        circle = plt.Circle(
            (x, y), 0.45, fill=False, edgecolor=f"C{layer}", lw=2
        )
        ax.add_patch(circle)
        ax.text(x, y, labels[layer][i], ha="center", va="center", fontsize=10)
        for j in range(sizes[layer - 1] if layer else 0):
            w = weights[layer - 1][i][j]
            ends = [x - 2.15, x - 0.45], [heights[layer - 1][j], y]
            ax.plot(*ends, "-" if w > 0 else "--", color="0.5", lw=abs(w) * 1.3)
ax.set(xlim=(-0.8, 6.0), ylim=(-2.5, 2.0), aspect="equal")
ax.axis("off")
plt.show()

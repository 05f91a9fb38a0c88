import matplotlib.pyplot as plt

tables = [  # left, top, rows, columns, first number, color, line style
    (0, 6.6, 1, 1, 7, "C0", "-"),
    (4, 6.6, 1, 3, 1, "C1", "-"),
    (0, 2.6, 2, 3, 1, "C2", "-"),
    (4.7, 2.6, 2, 3, 1, "C3", "-"),
    (8.3, 2.6, 2, 3, 7, "C3", "--"),
]
labels = [
    (0, 7.5, "scalar", "()"),
    (4, 7.5, "vector", "(3,)"),
    (0, 3.5, "matrix", "(2, 3)"),
    (4.7, 3.5, "two matrices", "(2, 2, 3)"),
]

figure, ax = plt.subplots()
for left, top, rows, columns, first, color, style in tables:
    cell = {"fill": False, "edgecolor": color, "linestyle": style}
    for row in range(rows):
        for column in range(columns):
            x, y = left + column, top - row - 1
            ax.add_patch(plt.Rectangle((x, y), 1, 1, **cell))
            number = str(first + row * columns + column)
            ax.text(x + 0.5, y + 0.5, number, ha="center", va="center")
for x, y, name, shape in labels:
    ax.text(x, y, name)
    ax.text(x, y - 0.7, shape, fontsize=10)
ax.set(xlim=(-0.2, 11.6), ylim=(0.2, 8.2), aspect="equal")
ax.axis("off")
plt.show()

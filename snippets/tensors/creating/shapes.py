import matplotlib.pyplot as plt

figure, ax = plt.subplots()


def draw_table(left, top, rows, first, color, style):
    for row in range(len(rows)):
        for column in range(rows[row]):
            corner = (left + column, top - row - 1)
            cell = plt.Rectangle(corner, 1, 1, fill=False, edgecolor=color, ls=style)
            ax.add_patch(cell)
            number = str(first + row * rows[row] + column)
            ax.text(corner[0] + 0.5, corner[1] + 0.5, number, ha="center", va="center")


draw_table(0, 6.6, [1], 7, "C0", "-")
draw_table(4, 6.6, [3], 1, "C1", "-")
draw_table(0, 2.6, [3, 3], 1, "C2", "-")
draw_table(4.7, 2.6, [3, 3], 1, "C3", "-")
draw_table(8.3, 2.6, [3, 3], 7, "C3", "--")
labels = [(0, 7.5, "scalar", "()"), (4, 7.5, "vector", "(3,)")]
labels += [(0, 3.5, "matrix", "(2, 3)"), (4.7, 3.5, "two matrices", "(2, 2, 3)")]
for x, y, name, shape in labels:
    ax.text(x, y, name)
    ax.text(x, y - 0.7, shape, fontsize=10)
ax.set(xlim=(-0.2, 11.6), ylim=(0.2, 8.2), aspect="equal")
ax.axis("off")
plt.show()

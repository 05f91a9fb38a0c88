import matplotlib.pyplot as plt


def draw(left, top, rows, color):
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            x, y = left + j, top - i - 0.9
            square = plt.Rectangle((x, y), 0.9, 0.9, fill=False, ec=color)
            plt.gca().add_patch(square)
            plt.text(x + 0.45, y + 0.42, number, ha="center", va="center")


plt.axes(aspect="equal").set_axis_off()
arrow = {"arrowstyle": "->", "color": "C1", "lw": 1.8}
for left, dim in [(0, 0), (5.4, 1)]:
    plt.text(left, 4.6, f"a.mean({dim})\n\n(2, 3)")
    draw(left, 4.4, [[1, 2, 3], [4, 5, 6]], "black")
plt.text(0, 0, "(3): the 2 is gone")
plt.text(5.4, 1.95, "(2): the 3 is gone")
for x in [0.45, 1.45, 2.45]:
    plt.annotate("", (x, 1.55), (x, 2.45), arrowprops=arrow)
for y in [3.95, 2.95]:
    plt.annotate("", (9.25, y), (8.35, y), arrowprops=arrow)
draw(0, 1.4, [[2.5, 3.5, 4.5]], "C0")
draw(9.4, 4.4, [[2.0], [5.0]], "C0")
plt.axis([-0.2, 10.7, -0.3, 6.6])
plt.show()

import matplotlib.pyplot as plt


def draw(left, top, rows, columns):
    for number in range(rows * columns):
        i, j = number // columns, number % columns
        color, line = [("C0", "-"), ("C1", "--"), ("C2", ":")][number]
        style = {"fc": (color, 0.3), "ec": color, "ls": line}
        corner = (left + j, top - i - 0.9)
        plt.gca().add_patch(plt.Rectangle(corner, 0.88, 0.88, **style))
        middle = {"ha": "center", "va": "center"}
        plt.text(left + j + 0.44, top - i - 0.48, number, **middle)


plt.axes(aspect="equal").set_axis_off()
plt.text(0, 3.2, "(3)")
draw(0, 3, 1, 3)
plt.text(8, 5.2, "(1, 3)\n1 row of 3")
draw(8, 5, 1, 3)
plt.text(8, 1.5, "(3, 1)\n3 rows of 1")
draw(8, 1.3, 3, 1)
arrow = {"arrowstyle": "<->", "color": "0.5", "lw": 1.5}
plt.annotate("", (7.7, 4.6), (3.2, 2.8), arrowprops=arrow)
plt.annotate("", (7.7, 0.2), (3.2, 2.2), arrowprops=arrow)
plt.text(1.8, 4.3, "unsqueeze(0)\nsqueeze(0)")
plt.text(1.8, -0.4, "unsqueeze(1)\nsqueeze(1)")
plt.axis([-0.2, 11.4, -1.8, 6.8])
plt.show()

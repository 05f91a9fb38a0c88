import matplotlib.pyplot as plt


def draw(left, top, rows, chosen):
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            marked = chosen(i, j)
            color, width = ("C1", 2.4) if marked else ("0.5", 0.8)
            corner = (left + j + 0.05, top - i - 0.95)
            square = plt.Rectangle(corner, 0.9, 0.9, fill=False,
                                   ec=color, lw=width)
            plt.gca().add_patch(square)
            plt.text(left + j + 0.5, top - i - 0.5, number,
                     ha="center", va="center",
                     fontweight="bold" if marked else "normal")


plt.figure(figsize=(5, 4.6))
plt.axes(aspect="equal").set_axis_off()
draw(0, 2, [[2, 4, 1], [0, 3, 5]], lambda i, j: i == 1)
draw(4, 6, [[100, 90], [50, 60], [200, 150]], lambda i, j: j == 0)
draw(4, 2, [[600, 570], [1150, 930]], lambda i, j: (i, j) == (1, 0))
plt.text(1.5, 2.15, "A  (2, 3)", ha="center")
plt.text(5, 6.15, "B  (3, 2)", ha="center")
plt.text(5, -0.1, "A @ B  (2, 2)", ha="center", va="top")
arrow = {"arrowstyle": "->", "color": "C1", "lw": 1.8}
plt.annotate("", (4, 0.5), (3.05, 0.5), arrowprops=arrow)
plt.annotate("", (4.12, 0.97), (4.12, 3.0), arrowprops=arrow)
plt.text(3.8, 2.6, "0·100 + 3·50 + 5·200\n= 1150", ha="right",
         va="bottom")
plt.axis([-0.1, 6.2, -0.6, 6.6])
plt.show()

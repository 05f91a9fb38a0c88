import matplotlib.pyplot as plt


def draw(left, top, shape, numbers, rows, columns):
    plt.text(left, top + 0.15, shape)
    for i, row in enumerate(numbers):
        for j, number in enumerate(row):
            real = i < rows and j < columns
            color, line = ("black", "-") if real else ("0.5", "--")
            box = (left + j, top - 0.9 - i), 0.9, 0.9
            square = plt.Rectangle(*box, fill=False, ec=color, ls=line)
            plt.gca().add_patch(square)
            x, y = left + j + 0.45, top - 0.48 - i
            plt.text(x, y, number, color=color, ha="center", va="center")


plt.axes(aspect="equal").set_axis_off()
draw(0, 6.2, "(2, 3)", [[6, 5, 4], [3, 2, 1]], 2, 3)
draw(0, 3, "(2, 1)", [[10, 10, 10], [20, 20, 20]], 2, 1)
results = [(6.2, [[7, 7, 7], [4, 4, 4]]), (3, [[11, 12, 13], [21, 22, 23]])]
for top, result in results:
    draw(4, top, "(3)", [[1, 2, 3], [1, 2, 3]], 1, 3)
    draw(8, top, "(2, 3)", result, 2, 3)
    plt.text(3.25, top - 1.1, "+", fontsize=14)
    plt.text(7.25, top - 1.1, "=", fontsize=14)
plt.axis([-0.2, 11.1, 0.9, 7])
plt.show()

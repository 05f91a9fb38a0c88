import matplotlib.pyplot as plt
import torch


def draw(left, top, matrix):
    for i, row in enumerate(matrix.tolist()):
        for j, number in enumerate(row):
            color, line = [("C0", "-"), ("C1", "--"), ("C2", ":")][number // 4]
            style = {"fc": (color, 0.3), "ec": color, "ls": line}
            corner = (left + j, top - i - 0.9)
            plt.gca().add_patch(plt.Rectangle(corner, 0.88, 0.88, **style))
            middle = {"ha": "center", "va": "center", "fontsize": 10}
            plt.text(left + j + 0.44, top - i - 0.48, number, **middle)


line = torch.arange(12)
plt.figure(figsize=(5, 4.2))
plt.axes(aspect="equal").set_axis_off()
for left, top, shape in [(0, 8, (1, 12)), (0, 5.8, (3, 4)), (6, 5.8, (2, 6))]:
    name = "(12)" if top == 8 else str(shape)
    plt.text(left, top + 0.2, name)
    draw(left, top, line.reshape(shape))
plt.text(0, 1.7, "(2, 2, 3)")
for number, matrix in enumerate(line.reshape(2, 2, 3)):
    draw(4.2 * number, 1.5, matrix)
plt.axis([-0.2, 12.1, -0.6, 8.9])
plt.show()

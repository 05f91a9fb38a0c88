import matplotlib.pyplot as plt
import torch


def draw(left, top, matrix):
    for i, row in enumerate(matrix.tolist()):
        for j, number in enumerate(row):
            color, line = [("C0", "-"), ("C1", "--")][number // 6]
            style = {"fc": (color, 0.3), "ec": color, "ls": line}
            corner = (left + j, top - i - 0.9)
            plt.gca().add_patch(plt.Rectangle(corner, 0.88, 0.88, **style))
            middle = {"ha": "center", "va": "center", "fontsize": 10}
            plt.text(left + j + 0.44, top - i - 0.48, number, **middle)


a = torch.arange(12).reshape(2, 2, 3)
plt.axes(aspect="equal").set_axis_off()
plt.text(0, 6.6, "a   (2, 2, 3)")
draw(0, 6.4, a[0])
draw(3.6, 6.4, a[1])
plt.text(0, 3.7, "a.flatten(1)   (2, 6)")
draw(0, 3.5, a.flatten(1))
plt.text(0, 0.8, "a.flatten()   (12)")
draw(0, 0.6, a.flatten()[None])
plt.axis([-0.2, 12.1, -0.5, 7.4])
plt.show()

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


a = torch.arange(6).reshape(2, 3)
b = a + 6
parts = [("a  (2, 3)", 0, 8, a), ("b  (2, 3)", 5.2, 8, b),
         ("cat([a, b], 0)  (4, 3)", 0, 4.8, torch.cat([a, b])),
         ("cat([a, b], 1)  (2, 6)", 5.2, 4.8, torch.cat([a, b], 1)),
         ("stack([a, b])  (2, 2, 3)", 5.2, 1.8, a), ("", 8.8, 1.8, b)]
plt.figure(figsize=(5, 4.2))
plt.axes(aspect="equal").set_axis_off()
for name, left, top, matrix in parts:
    plt.text(left, top + 0.25, name, fontsize=10)
    draw(left, top, matrix)
plt.axis([-0.2, 12, -0.5, 8.9])
plt.show()

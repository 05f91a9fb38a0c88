import matplotlib.pyplot as plt
import torch


def draw(left, top, name, tensor):
    plt.text(left, top + 0.2, name)
    for i, row in enumerate(tensor.tolist()):
        for j, number in enumerate(row):
            color, line = [("C0", "-"), ("C1", "--")][number // 3]
            style = {"fc": (color, 0.3), "ec": color, "ls": line}
            corner = (left + j, top - i - 0.9)
            plt.gca().add_patch(plt.Rectangle(corner, 0.88, 0.88, **style))
            middle = {"ha": "center", "va": "center"}
            plt.text(left + j + 0.44, top - i - 0.48, number, **middle)


a = torch.arange(6).reshape(2, 3)
plt.figure(figsize=(5, 2.4))
plt.axes(aspect="equal").set_axis_off()
draw(0, 4, "a\n(2, 3)", a)
draw(4.3, 4, "a.reshape(3, 2)\n(3, 2)", a.reshape(3, 2))
draw(8.6, 4, "a.T\n(3, 2)", a.T)
plt.axis([-0.2, 11.6, 0.8, 5.4])
plt.show()

import matplotlib.pyplot as plt
import torch


def draw(left, top, matrix):
    for i, row in enumerate(matrix.tolist()):
        for j, number in enumerate(row):
            color, line = [("C1", "-"), ("C2", "--"), ("C0", ":")][number % 3]
            style = {"fc": (color, 0.3), "ec": color, "ls": line}
            corner = (left + j, top - i - 0.9)
            plt.gca().add_patch(plt.Rectangle(corner, 0.88, 0.88, **style))
            letter = "RGB"[number % 3] + str(number)
            middle = {"ha": "center", "va": "center", "fontsize": 10}
            plt.text(left + j + 0.44, top - i - 0.48, letter, **middle)


pixels = torch.arange(12).reshape(2, 2, 3)
stacks = {"pixels   (2, 2, 3): row, column, color": pixels,
          "pixels.permute(2, 0, 1)   (3, 2, 2)": pixels.permute(2, 0, 1),
          "pixels.reshape(3, 2, 2)   (3, 2, 2)": pixels.reshape(3, 2, 2)}
plt.figure(figsize=(5, 4.6))
plt.axes(aspect="equal").set_axis_off()
for line, (name, stack) in enumerate(stacks.items()):
    plt.text(0, 0.2 - 3.4 * line, name)
    for number, matrix in enumerate(stack):
        draw(number * (stack.shape[2] + 0.6), -3.4 * line, matrix)
plt.axis([-0.2, 10, -9, 1.2])
plt.show()

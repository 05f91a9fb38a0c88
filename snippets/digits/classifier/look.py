import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

digits = load_digits()
fig, axes = plt.subplots(3, 5, figsize=(5, 3.6))
for ax, image, label in zip(axes.flat, digits.images, digits.target):
    for row in range(8):
        for column in range(8):
            gray = image[row, column] / 16
            square = (column, 7 - row)
            if gray > 0:
                ax.add_patch(plt.Rectangle(square, 1, 1, color="0.5", alpha=gray, lw=0))
    ax.set(xlim=(0, 8), ylim=(0, 8), aspect="equal", xticks=[], yticks=[])
    ax.grid(False)
    ax.set_title(label)
plt.show()

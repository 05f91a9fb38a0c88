import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

image = load_digits().images[0].astype(int)
kernels = {
    "left to right": [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]],
    "top to bottom": [[-1, -1, -1], [0, 0, 0], [1, 1, 1]],
    "the middle": [[0, -1, 0], [-1, 4, -1], [0, -1, 0]],
    "all nine": [[1, 1, 1], [1, 1, 1], [1, 1, 1]],
}
row, column = 1, 4


def draw(table, left, top):
    for i, line in enumerate(table):
        for j, number in enumerate(line):
            corner = (left + j, top + i)
            look = {"facecolor": "none", "edgecolor": "0.5", "lw": 0.6}
            ax.add_patch(plt.Rectangle(corner, 1, 1, **look))
            center = {"ha": "center", "va": "center", "size": 9}
            ax.text(left + j + 0.5, top + i + 0.5, number, **center)


fig, ax = plt.subplots(figsize=(5, 3.1))
draw(image, 0, 0)
frame = plt.Rectangle((column, row), 3, 3, fill=False, ec="C1", lw=3)
ax.add_patch(frame)
ax.text(0, -0.4, f"window at row {row}, column {column}")
window = image[row : row + 3, column : column + 3]
for number, (name, kernel) in enumerate(kernels.items()):
    left, top = 9.3 + 4.6 * (number % 2), 5.4 * (number // 2)
    ax.text(left, top - 0.4, name, size=9)
    draw(kernel, left, top)
    ax.text(left, top + 3.9, f"sum: {(kernel * window).sum()}", size=9)
ax.set(xlim=(-0.2, 17.3), ylim=(9.5, -1.2), aspect="equal")
ax.axis("off")
plt.show()

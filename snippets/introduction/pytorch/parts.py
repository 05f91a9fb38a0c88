import matplotlib.pyplot as plt

boxes = [
    (0.9, 3, "Tensor\ndata x", "C0"),
    (4.3, 3, "nn\nmodel", "C1"),
    (8.0, 3, "nn\nloss", "C1"),
    (8.0, 0.6, "autograd\ngradients", "C2"),
    (4.3, 0.6, "optim\nnew weights", "C3"),
]
arrows = [
    ((1.85, 3), (3.45, 3), ""),
    ((5.15, 3), (7.25, 3), "prediction"),
    ((8, 2.3), (8, 1.3), "backward()"),
    ((6.85, 0.6), (5.75, 0.6), ""),
    ((4.3, 1.3), (4.3, 2.3), "step()"),
]

figure, ax = plt.subplots()
for x, y, text, color in boxes:
    frame = {"boxstyle": "round,pad=0.4", "fill": False, "edgecolor": color}
    frame["linewidth"] = 1.8
    ax.text(x, y, text, ha="center", va="center", bbox=frame)
line = {"arrowstyle": "->", "linewidth": 1.4}
for start, end, text in arrows:
    ax.annotate("", xytext=start, xy=end, arrowprops=line)
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    if start[1] == end[1]:
        ax.text(x, y + 0.15, text, ha="center", fontsize=10)
    else:
        ax.text(x - 0.15, y, text, ha="right", va="center", fontsize=10)
ax.set(xlim=(-0.2, 9.5), ylim=(-0.2, 3.8))
ax.axis("off")
plt.show()

import matplotlib.pyplot as plt

tables = {
    "image": (0, [[0, 0, 1, 1]] * 3),
    "kernel": (5.5, [[-1, 1]] * 2),
    "output": (9, [[0, 2, 0]] * 2),
}
fig, ax = plt.subplots(figsize=(5, 1.9))
for name, (left, rows) in tables.items():
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            corner = (left + j, i)
            look = {"facecolor": "none", "edgecolor": "0.5"}
            ax.add_patch(plt.Rectangle(corner, 1, 1, **look))
            ax.text(left + j + 0.5, i + 0.5, number, ha="center", va="center")
    ax.text(left + len(rows[0]) / 2, -0.4, name, ha="center")
for corner, size in (((1, 0), 2), ((5.5, 0), 2), ((10, 0), 1)):
    frame = plt.Rectangle(corner, size, size, linewidth=3)
    frame.set(facecolor="none", edgecolor="C1")
    ax.add_patch(frame)
ax.text(4.75, 1, "×", ha="center", va="center")
ax.text(8.25, 1, "=", ha="center", va="center")
ax.set(xlim=(-0.2, 12.2), ylim=(3.2, -1), aspect="equal")
ax.axis("off")
plt.show()

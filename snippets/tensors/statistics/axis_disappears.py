import matplotlib.pyplot as plt


def draw(left, top, rows, color):
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            x, y = left + j, top - i - 0.9
            plt.gca().add_patch(plt.Rectangle((x, y), 0.9, 0.9, fill=False, ec=color))
            plt.text(x + 0.45, y + 0.42, number, ha="center", va="center")


def arrow(x, y, dx, dy):
    style = {"arrowstyle": "->", "color": "C1", "lw": 1.8}
    plt.annotate("", (x + dx, y + dy), (x, y), arrowprops=style)


plt.figure(figsize=(5, 3.2))
for left, title in [(0, "a.mean(0)"), (5.4, "a.mean(1)")]:
    plt.text(left, 5.4, title, weight="bold")
    plt.text(left, 4.6, "(2, 3)")
    draw(left, 4.4, [[1, 2, 3], [4, 5, 6]], "black")
for k in range(3):
    arrow(k + 0.45, 2.45, 0, -0.9)
draw(0, 1.4, [[2.5, 3.5, 4.5]], "C0")
plt.text(0, 0, "(3): the 2 is gone")
for k in range(2):
    arrow(8.35, 3.95 - k, 0.9, 0)
draw(9.4, 4.4, [[2.0], [5.0]], "C0")
plt.text(5.4, 0, "(2): the 3 is gone")
plt.axis([-0.2, 10.7, -0.3, 6])
plt.gca().set_aspect("equal")
plt.axis("off")
plt.show()

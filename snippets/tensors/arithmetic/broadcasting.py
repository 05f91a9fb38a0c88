import matplotlib.pyplot as plt


def draw(left, top, shape, numbers, first_copy):
    plt.text(left, top + 0.15, shape)
    for i, row in enumerate(numbers):
        for j, number in enumerate(row):
            is_copy = i >= first_copy[0] or j >= first_copy[1]
            color, line = ("0.5", "--") if is_copy else ("black", "-")
            x, y = left + j, top - 0.9 - i
            plt.gca().add_patch(
                plt.Rectangle((x, y), 0.9, 0.9, fill=False, ec=color, ls=line)
            )
            plt.text(x + 0.45, y + 0.42, number, color=color, ha="center", va="center")


plt.figure(figsize=(5, 2.9))
draw(0, 6.2, "(2, 3)", [[6, 5, 4], [3, 2, 1]], (2, 3))
draw(4, 6.2, "(3)", [[1, 2, 3], [1, 2, 3]], (1, 3))
draw(8, 6.2, "(2, 3)", [[7, 7, 7], [4, 4, 4]], (2, 3))
draw(0, 3, "(2, 1)", [[10, 10, 10], [20, 20, 20]], (2, 1))
draw(4, 3, "(3)", [[1, 2, 3], [1, 2, 3]], (1, 3))
draw(8, 3, "(2, 3)", [[11, 12, 13], [21, 22, 23]], (2, 3))
for sign, x in [("+", 3.45), ("=", 7.45)]:
    plt.text(x, 5.25, sign, fontsize=14, ha="center", va="center")
    plt.text(x, 2.05, sign, fontsize=14, ha="center", va="center")
plt.axis([-0.2, 11.1, 0.9, 7.0])
plt.gca().set_aspect("equal")
plt.axis("off")
plt.show()

import matplotlib.pyplot as plt

figure, ax = plt.subplots()


def draw_memory(left, numbers, style):
    for i, number in enumerate(numbers):
        ax.add_patch(plt.Rectangle((left + i, 0), 1, 1, fill=False, ls=style))
        ax.text(left + i + 0.5, 0.5, str(number), ha="center", va="center")


def draw_object(x, y, text, tip, color, style):
    box = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": color, "ls": style}
    arrow = {"arrowstyle": "->", "color": color, "lw": 1.5}
    place = {"ha": "center", "va": "center"}
    ax.annotate(text, (x, tip), (x, y), bbox=box, arrowprops=arrow, **place)


draw_memory(0, [100, 2, 3, 4], "-")
draw_memory(5.5, [1, 2, 3, 4], "--")
draw_object(2, 3, "tensor\na", 1.1, "C0", "-")
draw_object(2, -2, "array\nb = a.numpy()", -0.1, "C1", "-")
draw_object(7.5, 3, "tensor\nd = torch.tensor(b)", 1.1, "C2", "--")
ax.set(xlim=(-0.6, 10.4), ylim=(-3, 4), aspect="equal")
ax.axis("off")
plt.show()

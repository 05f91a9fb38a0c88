import matplotlib.pyplot as plt

figure, ax = plt.subplots()
chains = [(1.9, "C0", "-", [5, 10]), (0.3, "C1", "--", [1, 2, 4, 8, 16])]
for height, color, style, numbers in chains:
    label = f"input {numbers[0]}, number of multiplications: {len(numbers) - 1}"
    ax.text(-0.35, height + 0.62, label, color="black")
    for place, number in enumerate(numbers):
        frame = {"fill": False, "edgecolor": color, "linewidth": 1.8}
        ax.add_patch(plt.Circle((place, height), 0.3, **frame))
        ax.text(place, height, str(number), ha="center", va="center")
        if place:
            start, end = (place - 0.68, height), (place - 0.3, height)
            arrow = {"arrowstyle": "->", "color": color, "linestyle": style}
            arrow["linewidth"] = 1.5
            ax.annotate("", xytext=start, xy=end, arrowprops=arrow)
            ax.text(place - 0.5, height + 0.15, "×w", ha="center", fontsize=10)
ax.set(xlim=(-0.4, 4.4), ylim=(-0.2, 2.8), aspect="equal")
ax.axis("off")
plt.show()

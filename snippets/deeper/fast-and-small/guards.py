import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 2.3))
boxes = {
    "a call": (0, 1), "do the\nguards hold?": (2.2, 1),
    "run the\nprogram": (6.2, 1), "trace:\na graph": (2.2, -0.4),
    "backend:\na program": (4.4, -0.4),
}
for text, (x, y) in boxes.items():
    frame = {"boxstyle": "round", "fill": False, "edgecolor": "C0"}
    ax.text(x, y, text, ha="center", va="center", bbox=frame)
arrow = {"arrowstyle": "->", "color": "0.5", "linewidth": 1.5}
for start, end in (
    ((0.5, 1), (1.2, 1)), ((3.2, 1), (5.5, 1)), ((2.2, 0.55), (2.2, 0.05)),
    ((2.9, -0.4), (3.5, -0.4)), ((5.2, -0.2), (6, 0.55)),
):
    ax.annotate("", end, start, arrowprops=arrow)
ax.text(4.3, 1.1, "yes", ha="center", va="bottom")
ax.text(2.3, 0.3, "no", va="center")
ax.set(xlim=(-0.6, 7), ylim=(-0.9, 1.5))
ax.axis("off")
plt.show()

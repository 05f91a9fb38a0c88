import matplotlib.pyplot as plt

boxes = [
    (5, 9, "Network\nmodel"),
    (1.6, 5.5, "Linear\nhidden"), (5, 5.5, "ReLU\nactivation"),
    (8.4, 5.5, "Linear\noutput"),
    (0.6, 2, "weight\n(3, 2)"), (2.7, 2, "bias\n(3,)"),
    (7.4, 2, "weight\n(1, 3)"), (9.5, 2, "bias\n(1,)"),
]
lines = [(0, 1), (0, 2), (0, 3), (1, 4), (1, 5), (3, 6), (3, 7)]
fig, ax = plt.subplots(figsize=(5, 3.4))
for a, b in lines:
    ax.plot(
        [boxes[a][0], boxes[b][0]],
        [boxes[a][1] - 0.65, boxes[b][1] + 0.65],
        color="0.5",
        linestyle="-",
        linewidth=1,
    )
for i, (x, y, text) in enumerate(boxes):
    boxstyle, color = ("round", "C0") if i < 4 else ("square", "C1")
    frame = {"boxstyle": boxstyle, "facecolor": "none", "edgecolor": color}
    ax.text(x, y, text, ha="center", va="center", fontsize=10, bbox=frame)
ax.set(xlim=(-0.6, 10.6), ylim=(0.8, 10.2))
ax.axis("off")
plt.show()

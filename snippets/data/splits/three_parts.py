import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

parts = [
    (0, 6, "training", "60 %", "gradient steps:\nlearns the weights"),
    (6, 2, "validation", "20 %", "often:\nchooses\nsettings"),
    (8, 2, "test", "20 %", "once:\nthe result"),
]
fig, ax = plt.subplots(figsize=(5, 2.8))
for number, (left, width, name, share, use) in enumerate(parts):
    middle = left + width / 2
    box = Rectangle(
        (left, 2), width, 1, color=f"C{number}", alpha=0.35, linewidth=0
    )
    ax.add_patch(box)
    frame = Rectangle((left, 2), width, 1, fill=False, edgecolor="black")
    ax.add_patch(frame)
    ax.text(middle, 2.5, share, ha="center", va="center")
    ax.text(middle, 3.15, name, ha="center")
    ax.annotate(
        "", (middle, 1.3), (middle, 1.95), arrowprops={"arrowstyle": "->"}
    )
    ax.text(middle, 1.2, use, ha="center", va="top")
ax.set(xlim=(-0.1, 10.1), ylim=(-0.1, 3.6))
ax.axis("off")
plt.show()

import matplotlib.pyplot as plt

names = ["digits", "embedding", "+ positions"]
norm = "+   then LayerNorm"
names += ["attention", norm, "feed-forward", norm]
names += ["output layer", "logits"]
fig, ax = plt.subplots(figsize=(5, 5.4))
arrow = {"arrowstyle": "->", "color": "black", "shrinkA": 0, "shrinkB": 0}
for y, name in enumerate(names):
    plain = name in ("digits", "logits")
    if not plain:
        color = "C1" if "+" in name else "C0"
        box = plt.Rectangle((0, y), 4, 0.6, fill=False, color=color, lw=2)
        ax.add_patch(box)
    ax.text(2, y + 0.3, name, ha="center", va="center")
    if y < len(names) - 1:
        ax.annotate("", (2, y + 1), (2, y + 0.6), arrowprops=arrow)
for start in (2.8, 4.8):
    end = start + 1.5
    ax.plot([2, 4.7, 4.7], [start, start, end], "--", color="black", lw=1)
    ax.annotate("", (4, end), (4.7, end), arrowprops=arrow)
    ax.text(4.85, start + 0.75, "around", va="center")
ax.plot([-0.4, -0.6, -0.6, -0.4], [2.9, 2.9, 6.7, 6.7], color="0.5")
ax.text(-0.75, 4.8, "one block", ha="right", va="center")
ax.set(xlim=(-2.6, 6.2), ylim=(-0.2, 8.8))
ax.axis("off")
plt.show()

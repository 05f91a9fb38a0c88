import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3.4))
for left, name, tensors, color in [
    (0, "CPU", ["x  (cpu)", "y  (cpu)"], "C0"),
    (6.4, "GPU", ["x  (cuda:0)", "w  (cuda:0)"], "C1"),
]:
    ax.add_patch(plt.Rectangle((left, 0), 3.6, 4, fill=False, ec=color, lw=1.8))
    ax.text(left + 1.8, 3.6, f"memory of the {name}", ha="center", va="center",
            fontsize=9)
    for row, text in enumerate(tensors):
        bottom = 2.1 - 1.5 * row
        corner = (left + 0.5, bottom)
        ax.add_patch(plt.Rectangle(corner, 2.6, 0.9, fill=False, ec="0.5"))
        ax.text(left + 1.8, bottom + 0.45, text, ha="center", va="center")
    ax.add_patch(plt.Circle((left + 1.8, 5.6), 0.75, fill=False, ec=color,
                            lw=1.8))
    ax.text(left + 1.8, 5.6, name, ha="center", va="center")
    ax.plot([left + 1.45, left + 1.45], [4.05, 4.8], color=color, lw=6, ls="-")
    ax.plot([left + 2.15, left + 2.15], [4.05, 4.8], color=color, lw=6, ls="-")
ax.annotate("", (6.9, 2.55), (3.1, 2.55),
            arrowprops=dict(arrowstyle="->", color="black", ls="--"))
ax.text(5, 2.75, 'x.to("cuda")', ha="center", fontsize=9)
ax.text(5, 1.75, "a narrow road", ha="center", fontsize=9)
ax.set(xlim=(-0.2, 10.2), ylim=(-0.2, 6.5), aspect="equal")
ax.axis("off")
plt.show()

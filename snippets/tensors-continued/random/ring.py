import math

import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4.6))
state = 1
for place in range(16):
    angle = math.pi / 2 - place * math.pi / 8
    x, y = math.cos(angle), math.sin(angle)
    following = angle - math.pi / 8
    end = (math.cos(following), math.sin(following))
    arrow = dict(arrowstyle="->", color="C0", shrinkA=13, shrinkB=13)
    ax.annotate("", end, (x, y), arrowprops=arrow)
    ax.text(x, y, state, ha="center", va="center", fontsize=12)
    if state in (1, 12):
        ax.text(0.66 * x, 0.68 * y, f"seed {state}", ha="center", va="center",
                color="C1")
        ax.plot(x, y, "s", mfc="none", mec="C1", ms=24)
    state = (5 * state + 3) % 16
ax.set(xlim=(-1.2, 1.2), ylim=(-1.2, 1.2), aspect="equal")
ax.axis("off")
plt.show()

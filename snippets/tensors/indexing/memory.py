import matplotlib.pyplot as plt
import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])
views = {"a": a, "a[1]": a[1], "a[:, 1]": a[:, 1], "a[:, ::2]": a[:, ::2]}

figure, ax = plt.subplots()
for line, (name, view) in enumerate(views.items()):
    seen = torch.zeros(6, dtype=torch.bool)
    start = view.storage_offset()
    torch.as_strided(seen, view.shape, view.stride(), start)[:] = True
    ax.text(-0.3, 0.5 - 1.6 * line, name, ha="right", va="center")
    for place in range(6):
        style = {"ec": "0.5", "lw": 0.8, "ls": ":"}
        if seen[place]:
            style = {"ec": "C0", "lw": 2, "zorder": 3}
        corner = (place, -1.6 * line)
        ax.add_patch(plt.Rectangle(corner, 1, 1, fill=False, **style))
        number = str(place + 1) if seen[place] else ""
        ax.text(place + 0.5, 0.5 - 1.6 * line, number, ha="center", va="center")
for place in range(6):
    ax.text(place + 0.5, 1.4, str(place), ha="center", va="center", fontsize=10)
ax.text(-0.3, 1.4, "position", ha="right", va="center", fontsize=10)
ax.set(xlim=(-2.8, 6.2), ylim=(-5, 1.8), aspect="equal")
ax.axis("off")
plt.show()

import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
loader = DataLoader(range(10), batch_size=4, shuffle=True, generator=generator)
order = torch.cat(list(loader)).tolist()
fig, ax = plt.subplots(figsize=(5, 4))
for y, numbers, gap in ((3, range(10), 0), (2, order, 0), (0.7, order, 0.8)):
    for place, number in enumerate(numbers):
        x = place + gap * (place // 4)
        ax.add_patch(
            Rectangle((x, y), 0.9, 0.55, fill=False, edgecolor="black")
        )
        ax.text(x + 0.45, y + 0.25, str(number), ha="center", va="center")
ax.text(0, 3.65, "dataset: numbered samples")
ax.text(0, 2.65, "sampler: an order")
ax.text(0, 1.35, "batches of 4, the last one smaller")
for batch, (left, width) in enumerate(((0, 3.9), (4.8, 3.9), (9.6, 1.9))):
    middle = left + width / 2
    ax.annotate(
        "", (middle, 0.05), (middle, 0.62), arrowprops={"arrowstyle": "->"}
    )
    ax.add_patch(
        Rectangle((left, -0.5), width, 0.5, color=f"C{batch}", alpha=0.35)
    )
    size = 4 if batch < 2 else 2
    ax.text(middle, -0.27, f"({size}, 8, 8)", ha="center", va="center")
ax.text(0, -0.95, "collate: one tensor a batch, for images of 8 × 8")
ax.set(xlim=(-0.2, 11.8), ylim=(-1.1, 4))
ax.axis("off")
plt.show()

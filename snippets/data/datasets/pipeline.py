import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
loader = DataLoader(range(10), batch_size=4, shuffle=True, generator=generator)
order = torch.cat(list(loader)).tolist()
cut = [place // 4 for place in range(10)]
rows = [(3, range(10), [0] * 10), (2, order, [0] * 10), (0.7, order, cut)]
fig, ax = plt.subplots(figsize=(5, 4))
for y, numbers, group in rows:
    for place, (number, batch) in enumerate(zip(numbers, group)):
        x = place + 0.8 * batch
        ax.add_patch(Rectangle((x, y), 0.9, 0.55, fill=False, edgecolor="black"))
        ax.text(x + 0.45, y + 0.25, str(number), ha="center", va="center")
for y, text in ((3.65, "dataset: numbered samples"), (2.65, "sampler: an order")):
    ax.text(0, y, text)
ax.text(0, 1.35, "batches of 4, the last one smaller")
for batch, (left, width) in enumerate(((0, 3.9), (4.8, 3.9), (9.6, 1.9))):
    middle = left + width / 2
    ax.annotate("", (middle, 0.05), (middle, 0.62), arrowprops={"arrowstyle": "->"})
    ax.add_patch(Rectangle((left, -0.5), width, 0.5, color=f"C{batch}", alpha=0.35))
    ax.text(middle, -0.27, f"({4 if batch < 2 else 2}, 8, 8)", ha="center", va="center")
ax.text(0, -0.95, "collate: one tensor a batch, for images of 8 × 8")
ax.set(xlim=(-0.2, 11.8), ylim=(-1.1, 4))
ax.axis("off")
plt.show()

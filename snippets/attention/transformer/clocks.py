import matplotlib.pyplot as plt
import torch

places = torch.arange(33)
fig, axes = plt.subplots(4, 1, figsize=(5, 4.6), sharex=True)
for i, ax in enumerate(axes):
    angles = places / 10000 ** (2 * i / 8)
    ax.plot(places, angles.sin(), "-o", color="C0", markersize=3, label="sine")
    ax.plot(places, angles.cos(), "--", color="C1", label="cosine")
    ax.set(ylim=(-1.2, 1.2), yticks=(-1, 0, 1), ylabel=f"i = {i}")
axes[-1].set(xlabel="place p", xticks=range(0, 33, 4))
handles, labels = axes[0].get_legend_handles_labels()
fig.legend(handles, labels, loc="outside upper center", ncols=2)
plt.show()

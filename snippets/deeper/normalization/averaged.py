import matplotlib.pyplot as plt

together = {
    "batch norm": lambda example, channel: channel == 0,
    "layer norm": lambda example, channel: example == 0,
    "group norm, 2 groups": lambda example, channel: example + channel // 2 < 1,
    "instance norm": lambda example, channel: example + channel == 0,
}
fig, axes = plt.subplots(2, 2, figsize=(5, 3.6))
for ax, (name, belongs) in zip(axes.flat, together.items()):
    for example in range(3):
        for channel in range(4):
            color = "C0" if belongs(example, channel) else "none"
            for place in range(2):
                corner = (2.4 * channel + place, 1.2 * example)
                look = {"facecolor": color, "edgecolor": "0.5"}
                ax.add_patch(plt.Rectangle(corner, 1, 1, **look))
    ax.set(xlim=(-0.2, 9.4), ylim=(3.6, -0.2), aspect="equal", title=name)
    ax.set(xticks=[1, 3.4, 5.8, 8.2], yticks=[0.5, 1.7, 2.9])
    ax.set(xticklabels=["c1", "c2", "c3", "c4"], yticklabels=["A", "B", "C"])
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.grid(False)
plt.show()

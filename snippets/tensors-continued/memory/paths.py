import matplotlib.pyplot as plt
import torch

a = torch.arange(6).view(2, 3)
plt.figure(figsize=(5, 4))
plt.axes(aspect="equal").set_axis_off()
middle = {"ha": "center", "va": "center"}
tensors = [(0, "a: strides (3, 1)", a), (-4.2, "a.T: strides (1, 3)", a.T)]
for bottom, name, tensor in tensors:
    plt.text(0, bottom + 2.1, name)
    for place in range(6):
        corner = (place, bottom)
        plt.gca().add_patch(plt.Rectangle(corner, 0.9, 0.9, fill=False))
        plt.text(place + 0.45, bottom + 0.42, place, **middle)
    order = tensor.flatten().tolist()
    for start, end in zip(order, order[1:]):
        style = {"arrowstyle": "->", "lw": 1.5,
                 "connectionstyle": "arc3,rad=-.4"}
        if end > start:
            edge, look = bottom + 0.95, {"color": "C0", "ls": "-"}
        else:
            edge, look = bottom - 0.05, {"color": "C1", "ls": "--"}
        points = (end + 0.4, edge), (start + 0.5, edge)
        plt.annotate("", *points, arrowprops=style | look)
plt.axis([-0.2, 6.1, -5.6, 2.8])
plt.show()

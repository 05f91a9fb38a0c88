import matplotlib.pyplot as plt
import numpy as np
import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])
selections = {
    "a[0, 1]": np.s_[0, 1], "a[1:2, :2]": np.s_[1:2, :2],
    "a[:, 1]": np.s_[:, 1], "a[:, [0, 2]]": np.s_[:, [0, 2]],
    "a[[0, 1], [1, 2]]": np.s_[[0, 1], [1, 2]], "a[a > 3]": a > 3,
}
figure, axes = plt.subplots(3, 2, figsize=(5, 4.6))
for ax, (name, index) in zip(axes.flat, selections.items()):
    selected = torch.zeros(2, 3, dtype=torch.bool)
    selected[index] = True
    for row in range(2):
        for column in range(3):
            corner, center = (column, 1 - row), (column + 0.5, 1.5 - row)
            ax.add_patch(plt.Rectangle(corner, 1, 1, fill=False, ec="0.5"))
            color = "0.5"
            if selected[row, column]:
                circle = {"ec": "C1", "lw": 2, "fill": False}
                ax.add_patch(plt.Circle(center, 0.38, **circle))
                color = "black"
            number = str(a[row, column].item())
            ax.text(*center, number, ha="center", va="center", color=color)
    ax.set(xlim=(-0.1, 3.1), ylim=(-0.1, 2.1), aspect="equal", title=name)
    ax.axis("off")
plt.show()

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x, W = torch.randn(6), torch.randn(6, 6)
functions = {"tanh(x)": torch.tanh, "W x": lambda x: W @ x,
             "softmax(x)": lambda x: torch.softmax(x, dim=0),
             "cumsum(x)": lambda x: torch.cumsum(x, dim=0)}
figure, axes = plt.subplots(2, 2, figsize=(5, 5.4))
for ax, (title, function) in zip(axes.flat, functions.items()):
    table = torch.func.jacrev(function)(x)
    for i, row in enumerate(table.tolist()):
        for j, slope in enumerate(row):
            size = 150 * abs(slope) / table.abs().max().item()
            style = {"color": "C0"} if slope > 0 else {"fc": "none", "ec": "C1"}
            ax.scatter(j, i, s=size, marker="o" if slope > 0 else "s", **style)
    ax.set(title=title, xlim=(-0.6, 5.6), ylim=(5.6, -0.6), aspect="equal",
           xticks=range(6), yticks=range(6))
    ax.set(xticklabels=range(1, 7), yticklabels=range(1, 7))
figure.supxlabel("input")
figure.supylabel("output")
plt.show()

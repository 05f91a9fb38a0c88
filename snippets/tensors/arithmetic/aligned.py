import matplotlib.pyplot as plt
import torch

a, b = torch.zeros(2, 1), torch.zeros(3)
fig, ax = plt.subplots(figsize=(5, 2))
for row, (name, tensor) in enumerate({"a": a, "b": b, "a + b": a + b}.items()):
    lengths = list(tensor.shape)
    shape = ", ".join(str(length) for length in lengths)
    ax.text(0, -row, f"{name}: ({shape})", va="center")
    filled = [1] * (2 - len(lengths)) + lengths
    for i, (length, result) in enumerate(zip(filled, (a + b).shape)):
        fits = length == result
        text = length if fits else f"{length} → {result}"
        look = {"ec": "black", "ls": "-"} if fits else {"ec": "C1", "ls": "--"}
        corner = (2 + 1.2 * i, -row - 0.35)
        ax.add_patch(plt.Rectangle(corner, 1, 0.7, fill=False, **look))
        ax.text(2.5 + 1.2 * i, -row, text, ha="center", va="center")
ax.set(xlim=(-0.1, 4.4), ylim=(-2.5, 0.5))
ax.axis("off")
plt.show()

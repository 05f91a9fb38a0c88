import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

word = "banana"
one_hot = F.one_hot(
    torch.tensor(["abn".index(letter) for letter in word]), 3
).float()
Q = K = 2.5 * one_hot
weights = (Q @ K.T / 3**0.5).softmax(dim=1)

fig, ax = plt.subplots(figsize=(5, 4.6))
for row in range(6):
    for column in range(6):
        weight = weights[row, column].item()
        ax.plot(column, row, "s", color="C0", markersize=30 * weight**0.5)
        center = {"ha": "center", "va": "center", "size": 10}
        ax.text(column, row + 0.46, f"{weight:.2f}", **center)
ax.set_xticks(range(6), list(word))
ax.set_yticks(range(6), list(word))
ax.set(xlim=(-0.5, 5.5), ylim=(5.7, -0.5), xlabel="key (looked at)")
ax.set_ylabel("query (who looks)")
ax.grid(False)
plt.show()

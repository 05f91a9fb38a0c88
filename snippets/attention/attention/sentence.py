import matplotlib.pyplot as plt
import torch

words = {  # how much each is about animals, and about computers
    "the": (0.0, 0.0), "old": (0.5, 0.5), "cat": (2.0, 0.0),
    "dog": (2.0, 0.5), "hunts": (1.0, 0.0), "mouse": (1.5, 1.5),
    "screen": (0.0, 2.0), "shows": (0.0, 1.0),
}
sentence = ["the", "cat", "hunts", "the", "mouse"]
X = torch.tensor([words[word] for word in sentence])
weights = (X @ X.T / 2**0.5).softmax(dim=1)

fig, (plane, table) = plt.subplots(
    2, 1, figsize=(5, 6.8), height_ratios=(2, 3)
)
for word, (x, y) in words.items():
    plane.plot(x, y, "o", color="C0")
    plane.text(x, y + 0.12, f"{word} ({x:g}, {y:g})", ha="center", size=9)
plane.set(xlim=(-0.5, 2.5), ylim=(-0.2, 2.4))
plane.set(xlabel="about animals", ylabel="about computers")
for row in range(5):
    for column in range(5):
        weight = weights[row, column].item()
        table.plot(
            column, row, "s", color="C0", markersize=30 * weight**0.5
        )
        center = {"ha": "center", "va": "center", "size": 9}
        table.text(column, row + 0.42, f"{weight:.2f}", **center)
table.set_xticks(range(5), sentence)
table.set_yticks(range(5), sentence)
table.set(xlim=(-0.5, 4.5), ylim=(4.6, -0.5), xlabel="key (looked at)")
table.set(ylabel="query (who looks)", title=" ".join(sentence))
table.grid(False)
plt.show()

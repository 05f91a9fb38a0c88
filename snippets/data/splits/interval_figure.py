import matplotlib.pyplot as plt
import torch

p, n = 0.9, 100
generator = torch.Generator().manual_seed(0)
right = (torch.rand(20000, n, generator=generator) < p).sum(dim=1)
share = right.bincount(minlength=n + 1) / 200
error = (p * (1 - p) / n) ** 0.5

accuracy = torch.arange(78, 101)
fig, ax = plt.subplots()
ax.bar(accuracy.tolist(), share[78:101].tolist(), color="C0", width=0.8)
for side in (-2, 2):
    ax.axvline(100 * (p + side * error), color="black", linestyle="--")
ax.text(90, 14.2, "± 2 standard errors", ha="center")
ax.set(
    xlabel="measured accuracy in %",
    ylabel="share of test sets in %",
    ylim=(0, 16),
)
plt.show()

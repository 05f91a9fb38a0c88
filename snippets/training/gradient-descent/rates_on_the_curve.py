import matplotlib.pyplot as plt
import torch

cases = [
    (0.02, "too small: 0.02"),
    (0.25, "good: 0.25"),
    (1.05, "too large: 1.05"),
]
curve = torch.linspace(-2.5, 8.5, 80)
fig, axes = plt.subplots(3, 1, figsize=(5, 6.4), sharex=True)
for ax, (learning_rate, title) in zip(axes, cases):
    weights = [0.0]
    for step in range(6):
        weights.append(weights[-1] - learning_rate * 2 * (weights[-1] - 3))
    w = torch.tensor(weights)
    ax.plot(curve, (curve - 3) ** 2, "-", color="0.5", label="curve")
    ax.plot(
        w, (w - 3) ** 2, "o-", color="C1", lw=1, markersize=4, label="steps"
    )
    ax.plot(
        w[:1], (w[:1] - 3) ** 2, "s", color="C0", linestyle="none", markersize=8
    )
    ax.set(title=title, ylabel="error E", ylim=(-2, 30))
axes[-1].set_xlabel("weight w (the square is the start)")
plt.show()

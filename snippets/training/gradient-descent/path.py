import matplotlib.pyplot as plt
import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
t = 2 * x + 1
path = [(0.2, 2.3)]
for step in range(40):
    w, b = path[-1]
    difference = w * x + b - t
    slope_w, slope_b = (2 * difference * x).mean(), (2 * difference).mean()
    path.append((w - 0.2 * slope_w.item(), b - 0.2 * slope_b.item()))

w, b = torch.meshgrid(
    torch.linspace(-0.2, 4, 60), torch.linspace(-0.2, 3.2, 60), indexing="xy"
)
error = ((w[..., None] * x + b[..., None] - t) ** 2).mean(-1)
fig, ax = plt.subplots()
ax.contour(
    w, b, error, levels=[0.1, 0.5, 2, 5, 10, 20], colors="0.5", linewidths=1
)
ax.plot(*zip(*path), "o-", color="C1", linewidth=1, markersize=3)
ax.plot(0.2, 2.3, "s", color="C0", markersize=8, linestyle="none")
ax.plot(2, 1, "*", color="black", markersize=12, linestyle="none")
ax.set(xlabel="weight w", ylabel="bias b", aspect="equal")
plt.show()

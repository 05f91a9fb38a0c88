import matplotlib.pyplot as plt
import torch


def error(w):
    return w**4 - 4 * w**2 + w + 6


curve = torch.linspace(-2.15, 2.1, 100)
fig, ax = plt.subplots()
ax.plot(curve, error(curve), color="0.5", linestyle="-")
for start, color, marker in ((-2.0, "C0", "o"), (2.0, "C1", "s")):
    path = [start]
    for step in range(15):
        path.append(path[-1] - 0.02 * (4 * path[-1] ** 3 - 8 * path[-1] + 1))
    w = torch.tensor(path)
    label = f"start at {start:g}"
    ax.plot(w, error(w), marker, color=color, linestyle="none", label=label)
ax.set(xlabel="weight w", ylabel="error E")
ax.legend(loc="upper center")
plt.show()

import matplotlib.pyplot as plt
import torch

weights = [0.0]
for step in range(4):
    weights.append(weights[-1] - 0.25 * 2 * (weights[-1] - 3))
w = torch.tensor(weights)

curve = torch.linspace(-0.5, 6.5, 100)
fig, ax = plt.subplots()
ax.plot(curve, (curve - 3) ** 2, color="C0", label="curve")
ax.plot(w, (w - 3) ** 2, "o", color="C1", linestyle="none", label="steps")
for x in weights[:3]:
    place = (x, (x - 3) ** 2)
    ax.annotate(f"w = {x:g}", place, (8, 5), textcoords="offset points")
ax.set(xlabel="weight w", ylabel="error E", ylim=(-0.5, 12.5))
plt.show()

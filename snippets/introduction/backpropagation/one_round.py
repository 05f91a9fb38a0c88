import math

import matplotlib.pyplot as plt


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


x, target, learning_rate = 2.0, 1.0, 1.0
w1, b1, w2, b2 = 1.0, -2.0, 4.0, -2.0
u = w1 * x + b1
h = sigmoid(u)
v = w2 * h + b2
y = sigmoid(v)
error = (y - target) ** 2 / 2
slope_v = (y - target) * y * (1 - y)
slope_u = slope_v * w2 * h * (1 - h)

fig, ax = plt.subplots(figsize=(5, 2.9))
given = {"x": x, "target": target, "learning rate": learning_rate}
for i, (name, value) in enumerate(given.items()):
    ax.text(2 * i, 3, f"{name} = {value:g}")
for i, (name, value) in enumerate(zip("xuhvyE", (x, u, h, v, y, error))):
    ax.plot(i, 2, "o", markersize=22, mfc="none", color="C0")
    ax.text(i, 2, name, ha="center", va="center")
    ax.text(i, 2.5, f"{value:g}", ha="center", color="C0")
parameters = {"w1": w1, "b1": b1, "w2": w2, "b2": b2}
slopes = (slope_u * x, slope_u, slope_v * h, slope_v)
for i, ((name, old), slope) in enumerate(zip(parameters.items(), slopes)):
    left, top = 3 * (i // 2), 1.1 - 0.9 * (i % 2)
    new = old - learning_rate * slope
    ax.text(left, top, f"{name}: {old:g} → {new:g}")
    ax.text(left, top - 0.35, f"slope {slope:g}", color="C1")
ax.set(xlim=(-0.4, 5.4), ylim=(-0.4, 3.3))
ax.axis("off")
plt.show()

import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([-5, 0, 3], [0, 0, 3], label="ReLU")
ax.plot([-5, 0], [0, 0], color="C1", linestyle="--", label="its derivative")
ax.plot([0, 3], [1, 1], color="C1", linestyle="--")
ax.plot(0, 0, "o", color="C1")
ax.plot(0, 1, "o", color="C1", markerfacecolor="none")
ax.plot(
    [-5, 0],
    [-0.5, 0],
    color="C2",
    linestyle="-.",
    label="leaky ReLU, slope 0.1",
)
ax.set(xlabel="x")
ax.legend(loc="upper left")
plt.show()

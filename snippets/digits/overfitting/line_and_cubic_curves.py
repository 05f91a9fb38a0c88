import matplotlib.pyplot as plt
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
t = np.array([0.0, 2.0, 1.0, 3.0])
wide = np.linspace(-0.3, 4.1, 60)
fig, ax = plt.subplots()
for name, degree in (("line: rule", 1), ("cubic: memory", 3)):
    ax.plot(wide, np.polynomial.Polynomial.fit(x, t, degree)(wide), label=name)
ax.plot(x, t, "o", color="black", label="training points")
ax.plot([4], [4], "s", color="black", markerfacecolor="none", label="new point")
ax.set(xlabel="x", ylabel="answer", ylim=(-4, 15))
ax.legend()
plt.show()

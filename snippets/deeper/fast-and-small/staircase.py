import matplotlib.pyplot as plt
import torch

x = torch.linspace(-1.3, 1.3, 521)
s = 1 / 3
r = s * (x / s).round().clamp(-3, 3)

fig, ax = plt.subplots()
ax.plot(x, x, color="0.5", linestyle="--", label="the number itself")
ax.plot(x, r, label="what comes back")
ax.plot(x, x - r, color="C1", linestyle=":", label="the error")
ax.set(xlabel="number", ylabel="from 3 bits")
ax.legend()
plt.show()

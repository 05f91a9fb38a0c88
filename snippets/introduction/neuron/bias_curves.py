import matplotlib.pyplot as plt
import torch

x = torch.linspace(-4, 4, 81)
for bias, marker in [(4.0, "o"), (0.0, "s"), (-4.0, "^")]:
    y = torch.sigmoid(2 * x + bias)
    (curve,) = plt.plot(x.numpy(), y.numpy(), label=f"b = {bias}")
    plt.plot([-bias / 2], [0.5], marker, color=curve.get_color(), markersize=7)
plt.xlabel("input x")
plt.ylabel("output y")
plt.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()

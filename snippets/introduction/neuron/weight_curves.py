import matplotlib.pyplot as plt
import torch

x = torch.linspace(-4, 4, 81)
for weight in [0.5, 1.0, 4.0, -1.0]:
    y = torch.sigmoid(weight * x)
    plt.plot(x.numpy(), y.numpy(), label=f"w = {weight}")
plt.xlabel("input x")
plt.ylabel("output y")
plt.ylim(-0.05, 1.05)
plt.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()

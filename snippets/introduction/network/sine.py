import math

import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 2 * math.pi, 121)
plt.plot(x.numpy(), torch.sin(x).numpy(), ":", color="black", label="sine")
for neurons, style in [(3, "--"), (6, "-")]:
    corners = torch.linspace(0, 2 * math.pi, neurons + 1)
    slopes = torch.sin(corners).diff() / corners.diff()
    y = torch.zeros(121)
    for corner, change in zip(corners, slopes.diff(prepend=torch.zeros(1))):
        y = y + change * torch.relu(x - corner)
    plt.plot(x.numpy(), y.numpy(), style, label=f"{neurons} neurons")
plt.xlabel("input x")
plt.ylabel("output y")
plt.legend()
plt.show()

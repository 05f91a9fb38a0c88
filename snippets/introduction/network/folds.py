import matplotlib.pyplot as plt
import torch

x = torch.arange(65) / 64
y = x
figure, panels = plt.subplots(3, 1, figsize=(5, 4.6), sharex=True)
for layers, ax in enumerate(panels, start=1):
    y = 2 * torch.relu(y) - 4 * torch.relu(y - 0.5)
    ax.plot(x.numpy(), y.numpy(), "-", color="C0")
    ax.set_title(f"hidden layers: {layers}", loc="left")
    ax.set_ylabel("output y")
panels[-1].set_xlabel("input x")
plt.show()

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
n, layers = 256, range(21)
starts = [("std 0.2", 0.2, "s"), ("He, std 0.088", (2 / n) ** 0.5, "o"),
          ("Xavier, std 0.0625", (1 / n) ** 0.5, "^"), ("std 0.01", 0.01, "D")]
fig, ax = plt.subplots(figsize=(5, 3.8))
for label, std_w, marker in starts:
    x = torch.randn(500, n)
    sizes = [x.square().mean().sqrt().item()]
    for layer in layers[1:]:
        x = torch.relu(x @ (std_w * torch.randn(n, n)).T)
        sizes.append(x.square().mean().sqrt().item())
    ax.plot(layers, sizes, marker=marker, markevery=4, label=label)
ax.set_yscale("log")
ax.set(xlabel="layer", ylabel="size of the activations", xticks=range(0, 21, 4))
ax.legend(loc="lower left")
plt.show()

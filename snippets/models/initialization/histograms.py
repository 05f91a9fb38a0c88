import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)  # rounding grows in ten layers
torch.manual_seed(0)
n, edges = 256, torch.linspace(-1, 1, 41)
figure, axes = plt.subplots(3, 1, figsize=(5, 5.4), sharex=True)
for ax, d in zip(axes, (32, 16, 2)):
    x = torch.randn(500, n)
    for layer in range(1, 11):
        x = torch.tanh(x @ (torch.randn(n, n) / d).T)
        if layer in (1, 10):
            percent = 100 * torch.histogram(x.flatten(), edges).hist / x.numel()
            style = "-" if layer == 1 else "--"
            ax.stairs(percent, edges, ls=style, lw=1.5, label=f"layer {layer}")
    ax.set_title(f"std of the weights 1/{d}", fontsize=10)
    ax.set(yscale="log", ylim=(0.05, 120), ylabel="% of values")
axes[0].legend(loc="upper right")
axes[2].set(xlabel="output of tanh", xticks=(-1, -0.5, 0, 0.5, 1))
plt.show()

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
n, he = 256, (2 / 256) ** 0.5
starts = [("twice He", 2 * he, "s", "-"), ("He", he, "o", "-"),
          ("Xavier", (1 / n) ** 0.5, "^", "--"), ("std 0.01", 0.01, "D", ":")]
figure, ax = plt.subplots(figsize=(5, 3.8))
for label, std_w, marker, style in starts:
    x = torch.randn(500, n)
    sizes = [x.square().mean().sqrt().item()]
    for layer in range(10):
        x = torch.relu(x @ (std_w * torch.randn(n, n)).T)
        sizes.append(x.square().mean().sqrt().item())
    ax.semilogy(range(11), sizes, style, marker=marker, label=label)
ax.set(xlabel="layer", ylabel="size of the outputs", xticks=range(0, 11, 2))
ax.legend(loc="lower left")
plt.show()

import matplotlib.pyplot as plt
import torch

torch.manual_seed(6)
switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
light = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
net = torch.nn.Sequential(
    torch.nn.Linear(2, 2), torch.nn.Sigmoid(),
    torch.nn.Linear(2, 1), torch.nn.Sigmoid(),
)
for update in range(1000):
    error = ((net(switches) - light) ** 2).sum() / 2
    net.zero_grad()
    error.backward()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter -= 3.0 * parameter.grad

side = torch.linspace(-0.5, 1.5, 41)
x1, x2 = torch.meshgrid(side, side, indexing="xy")
points = torch.stack([x1, x2], dim=2)
with torch.no_grad():
    hidden = net[1](net[0](points))
    answer = net(points)[:, :, 0]
plt.contourf(x1, x2, answer, levels=[0.5, 1], colors="0.5", alpha=0.25)
for neuron, (color, style) in enumerate([("C2", "--"), ("C3", ":")]):
    half = hidden[:, :, neuron]
    plt.contour(x1, x2, half, levels=[0.5], colors=color, linestyles=style)
plt.text(0.46, 1.24, "neuron 1", rotation=-45, ha="center", va="center")
plt.text(-0.14, 0.39, "neuron 2", rotation=-45, ha="center", va="center")
square = {"fillstyle": "none", "mew": 2, "markersize": 10}
plt.plot([0, 1], [1, 0], "o", color="C0", markersize=10, label="light on")
plt.plot([0, 1], [0, 1], "s", color="C1", label="light off", **square)
plt.text(0.5, 0.46, "on", ha="center", fontsize=13)
plt.text(-0.4, -0.4, "off", fontsize=13)
plt.text(1.25, 1.3, "off", fontsize=13)
plt.xticks([0, 1])
plt.yticks([0, 1])
plt.xlabel("$x_1$")
plt.ylabel("$x_2$")
plt.gca().set_aspect("equal")
plt.show()

import matplotlib.pyplot as plt
import torch
from torch import optim

optimizers = {
    "SGD, lr 0.07": (lambda p: optim.SGD(p, lr=0.07), "C0o-"),
    "momentum, lr 0.01": (
        lambda p: optim.SGD(p, lr=0.01, momentum=0.9),
        "C1s--",
    ),
    "AdaGrad, lr 0.8": (lambda p: optim.Adagrad(p, lr=0.8), "C2^-."),
    "RMSprop, lr 0.07": (lambda p: optim.RMSprop(p, lr=0.07), "C3D:"),
    "Adam, lr 0.3": (lambda p: optim.Adam(p, lr=0.3), "C4x-"),
}
steepness = torch.tensor([1.0, 25.0])
plt.figure(figsize=(5, 5))
angle = torch.linspace(0, 2 * torch.pi, 61)
for error in [0.5, 2, 5, 10, 17]:
    radius = (2 * error) ** 0.5
    plt.plot(
        radius * angle.cos(), radius / 5 * angle.sin(), "-", color="0.5", lw=0.7
    )
for name, (make, style) in optimizers.items():
    w = torch.tensor([-4.0, 1.0], requires_grad=True)
    optimizer = make([w])
    points = [w.tolist()]
    for step in range(18):
        optimizer.zero_grad()
        (steepness * w**2).sum().div(2).backward()
        optimizer.step()
        points.append(w.tolist())
    plt.plot(*zip(*points), style, label=name, markersize=4, lw=1.2)
plt.xlim(-4.5, 2.5)
plt.ylim(-1.2, 1.2)
plt.xlabel("$w_1$")
plt.ylabel("$w_2$")
plt.legend(loc="upper center", ncols=2, bbox_to_anchor=(0.5, 1.25))
plt.show()

import torch
from torch import optim
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(100)
for activation in (F.relu, F.leaky_relu):
    w = torch.tensor(1.0, requires_grad=True)
    b = torch.tensor(-10.0, requires_grad=True)
    optimizer = optim.SGD([w, b], lr=0.5)
    alive = [int((w * x + b > 0).sum())]
    for step in range(2000):
        optimizer.zero_grad()
        ((activation(w * x + b) - 1) ** 2).mean().backward()
        if step == 0:
            gradient = b.grad.item()
        optimizer.step()
    alive.append(int((w * x + b > 0).sum()))
    print(
        f"{activation.__name__:10} first gradient of b {gradient:.4f}", end=", "
    )
    print(f"inputs above 0: {alive[0]} -> {alive[1]}, b -10.00 -> {b:.2f}")

import torch
from torch import nn

t = torch.ones(4)
x = torch.tensor([-8.0, -4.0, 0.0, 4.0], requires_grad=True)
y = torch.sigmoid(x)
(0.5 * (y - t) ** 2).sum().backward()
squares = x.grad

x.grad = None  # a new gradient, not added to the first
nn.BCEWithLogitsLoss(reduction="sum")(x, t).backward()
cross_entropy = x.grad

y = y.detach()
for k in range(4):
    print(f"x {x[k].item():4.1f}   y {y[k].item():.4f}", end="   ")
    print(f"squares {squares[k].item():.4f}", end="   ")
    print(f"cross entropy {cross_entropy[k].item():.4f}")
difference = (squares - (y - t) * y * (1 - y)).abs().max()
print(f"difference, squares:       {difference.item():.6f}")
difference = (cross_entropy - (y - t)).abs().max()
print(f"difference, cross entropy: {difference.item():.6f}")

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
for row in zip(x.tolist(), y.tolist(), squares.tolist(), cross_entropy.tolist()):
    print("x {:4.1f}   y {:.4f}   squares {:.4f}   cross entropy {:.4f}".format(*row))
difference = (squares - (y - t) * y * (1 - y)).abs().max()
print(f"difference, squares:       {difference.item():.6f}")
print(f"difference, cross entropy: {(cross_entropy - (y - t)).abs().max().item():.6f}")

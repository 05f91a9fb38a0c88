import torch

x = torch.tensor(2.0, requires_grad=True)
h = torch.sigmoid(1.0 * x - 2.0)
y = torch.sigmoid(4.0 * h - 2.0)
error = (y - 1.0) ** 2 / 2
error.backward()
slope_u = -0.125
print("by hand: ", slope_u * 1.0)
print("by torch:", x.grad.item())

import torch

x, target = 2.0, 1.0
w1 = torch.tensor(1.0, requires_grad=True)
b1 = torch.tensor(-2.0, requires_grad=True)
w2 = torch.tensor(4.0, requires_grad=True)
b2 = torch.tensor(-2.0, requires_grad=True)

h = torch.sigmoid(w1 * x + b1)
y = torch.sigmoid(w2 * h + b2)
error = (y - target) ** 2 / 2
error.backward()

y, h, w = y.item(), h.item(), w2.item()
slope_v = (y - target) * y * (1 - y)
slope_u = slope_v * w * h * (1 - h)
by_hand = [slope_u * x, slope_u, slope_v * h, slope_v]
by_torch = [w1.grad.item(), b1.grad.item(), w2.grad.item(), b2.grad.item()]
print("by hand: ", by_hand)
print("by torch:", by_torch)
print("largest difference:", max(abs(a - b) for a, b in zip(by_hand, by_torch)))

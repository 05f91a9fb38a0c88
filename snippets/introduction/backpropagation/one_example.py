import torch

x, target = 2.0, 1.0
w1 = torch.tensor(1.0, requires_grad=True)
b1 = torch.tensor(-2.0, requires_grad=True)
w2 = torch.tensor(4.0, requires_grad=True)
b2 = torch.tensor(-2.0, requires_grad=True)
hidden = torch.sigmoid(w1 * x + b1)
output = torch.sigmoid(w2 * hidden + b2)
error = (output - target) ** 2 / 2
error.backward()
by_torch = [parameter.grad.item() for parameter in (w1, b1, w2, b2)]

u, h, v, y = 0.0, 0.5, 0.0, 0.5  # from the forward propagation by hand
slope_v = (y - target) * y * (1 - y)
slope_u = slope_v * 4.0 * h * (1 - h)
by_hand = [slope_u * x, slope_u, slope_v * h, slope_v]

print("parameters: w1, b1, w2, b2")
print("by hand: ", by_hand)
print("by torch:", by_torch)
largest = max(abs(a - b) for a, b in zip(by_hand, by_torch))
print("largest difference:", largest)

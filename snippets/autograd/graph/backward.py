import torch

a, b = 2.0, 3.0
d = a * b + a
slope_d = 2 * d
slope_c = slope_d * 1
slope_a = slope_c * b + slope_d * 1
slope_b = slope_c * a
print("by hand: ", slope_a, slope_b)

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
e = (a * b + a) ** 2
e.backward()
print("by torch:", a.grad.item(), b.grad.item())
differences = abs(a.grad.item() - slope_a), abs(b.grad.item() - slope_b)
print("largest difference:", max(differences))

import torch

x, target = 2.0, 6.0
w = 1.0
by_hand = [(w * x - target) ** 2, 2 * (w * x - target) * x]

weight = torch.tensor(w, requires_grad=True)
error = (weight * x - target) ** 2
error.backward()
by_torch = [error.item(), weight.grad.item()]

print("by hand: error", by_hand[0], " slope", by_hand[1])
print("by torch: error", by_torch[0], " slope", by_torch[1])
print("largest difference:", max(abs(a - b) for a, b in zip(by_hand, by_torch)))

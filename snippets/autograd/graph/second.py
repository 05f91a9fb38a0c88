import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**4
by_hand = [4 * 2.0**3, 12 * 2.0**2]

(first,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
by_torch = [first.item(), second.item()]
print("by hand: ", by_hand)
print("by torch:", by_torch)
print("first was made by", first.grad_fn.name())
print("largest difference:", max(abs(a - b) for a, b in zip(by_hand, by_torch)))

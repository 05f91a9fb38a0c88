import torch

y = torch.tensor([2.0, 5.0, 4.0], requires_grad=True)
t = torch.tensor([3.0, 5.0, 2.0])

error = 0.5 * ((y - t) ** 2).sum()
error.backward()

by_hand = (y - t).detach()
print("y - t:   ", by_hand)
print("autograd:", y.grad)
print("largest difference:", (by_hand - y.grad).abs().max().item())

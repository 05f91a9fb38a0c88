import torch
from torch import nn

y = torch.tensor([2.0, 5.0, 4.0])
t = torch.tensor([3.0, 5.0, 2.0])

by_hand = 0.0
for k in range(len(y)):
    by_hand += 0.5 * (y[k] - t[k]) ** 2
by_torch = 0.5 * nn.MSELoss(reduction="sum")(y, t)

print("by hand: ", by_hand)
print("by torch:", by_torch)
print("difference:", (by_hand - by_torch).item())

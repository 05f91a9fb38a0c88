import warnings

import torch

warnings.simplefilter("ignore")  # see the text


def f(x):
    return torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])


x = torch.tensor([2.0, 5.0])
u = torch.tensor([1.0, 2.0])
J = torch.tensor([[5.0, 2.0], [1.0, 3.0], [4.0, 0.0]])
by_hand = J @ u
value, by_torch = torch.func.jvp(f, (x,), (u,))
print("values:  ", value)
print("by hand: ", by_hand)
print("by torch:", by_torch)
print("largest difference:", (by_hand - by_torch).abs().max().item())

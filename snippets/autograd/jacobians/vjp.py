import torch


def f(x):
    return torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])


table = torch.tensor([[5.0, 2.0], [1.0, 3.0], [4.0, 0.0]])
v = torch.tensor([1.0, 10.0, 100.0])
by_hand = v @ table

x = torch.tensor([2.0, 5.0], requires_grad=True)
f(x).backward(v)
error = (v * f(x)).sum()
(by_error,) = torch.autograd.grad(error, x)

print("by hand:         ", by_hand)
print("backward(v):     ", x.grad)
print("sum of v times y:", by_error)
print("largest difference:", (by_hand - x.grad).abs().max().item())

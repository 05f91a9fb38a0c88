import torch


def f(x):
    return torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])


x = torch.tensor([2.0, 5.0])
by_hand = torch.tensor([[x[1], x[0]], [1.0, 3.0], [2 * x[0], 0.0]])
by_functional = torch.autograd.functional.jacobian(f, x)
by_func = torch.func.jacrev(f)(x)

print("values:", f(x))
print("shape: ", tuple(by_func.shape))
print(by_func)
for by_torch in (by_functional, by_func):
    print("largest difference:", (by_hand - by_torch).abs().max().item())

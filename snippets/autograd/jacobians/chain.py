import torch


def f(x):
    return torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])


def g(y):
    return torch.stack([y[0] + y[1] + y[2], y[0] * y[2]])


x = torch.tensor([2.0, 5.0])
table_f = torch.func.jacrev(f)(x)
table_g = torch.func.jacrev(g)(f(x))
by_hand = table_g @ table_f
by_torch = torch.func.jacrev(lambda x: g(f(x)))(x)

print("table of g:", table_g.tolist())
print("product:   ", by_hand.tolist())
print("by torch:  ", by_torch.tolist())
print("largest difference:", (by_hand - by_torch).abs().max().item())

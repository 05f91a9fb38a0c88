import torch


def error(x):
    return x[0] ** 2 * x[1]


x = torch.tensor([3.0, 5.0])
by_hand = torch.tensor([[2 * x[1], 2 * x[0]], [2 * x[0], 0.0]])
gradient = torch.func.grad(error)
by_func = torch.func.jacrev(gradient)(x)
by_functional = torch.autograd.functional.hessian(error, x)
print("gradient:", gradient(x).tolist())
print("Hessian: ", by_func.tolist())
for by_torch in (by_func, by_functional):
    print("largest difference:", (by_hand - by_torch).abs().max().item())

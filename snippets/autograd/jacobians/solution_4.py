import torch


def error(x):
    return (x**2).sum() ** 2


torch.manual_seed(0)
x = torch.randn(200, dtype=torch.float64, requires_grad=True)
u = torch.randn(200, dtype=torch.float64)
(gradient,) = torch.autograd.grad(error(x), x, create_graph=True)
(short,) = torch.autograd.grad(gradient @ u, x)
table = torch.autograd.functional.hessian(error, x.detach())
print("numbers in the table:", table.numel(), " in the result:", short.numel())
difference = (short - table @ u).abs().max().item()
print("largest difference below 1e-9:", difference < 1e-9)

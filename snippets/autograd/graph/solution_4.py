import torch

x = torch.tensor(2.0, requires_grad=True)
derivative = x**4
for number in range(1, 6):
    (derivative,) = torch.autograd.grad(derivative, x, create_graph=True)
    print(f"derivative {number}: {derivative.item()}", end="")
    print("  requires_grad", derivative.requires_grad)

import torch


def walk(node, depth=0):
    print("  " * depth + node.name())
    for before, _ in node.next_functions:
        if before is not None:
            walk(before, depth + 1)


a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
e = (a * b + a) ** 2
walk(e.grad_fn)

import torch
from torch.autograd.graph import saved_tensors_hooks

saved = {}


def keep(tensor):
    saved[tensor.data_ptr()] = tensor.nbytes
    return tensor.detach()


x = torch.ones(1000, requires_grad=True)
operations = {
    "x + x": lambda: x + x,
    "x * x": lambda: x * x,
    "x.exp()": lambda: x.exp(),
    "x.sum()": lambda: x.sum(),
    "x.relu()": lambda: x.relu(),
    "x.reshape": lambda: x.reshape(10, 100),
}
for name, compute in operations.items():
    saved.clear()
    with saved_tensors_hooks(keep, lambda kept: kept):
        y = compute()
    print(f"{name:9} {sum(saved.values()):4} bytes")

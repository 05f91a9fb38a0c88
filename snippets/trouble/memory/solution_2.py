import torch

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
    saved = {}
    with torch.autograd.graph.saved_tensors_hooks(
        lambda tensor: saved.setdefault(tensor.data_ptr(), tensor.detach()), lambda tensor: tensor
    ):
        y = compute()
    print(f"{name:9} {sum(tensor.nbytes for tensor in saved.values()):4} bytes")

import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = a * b
d = c + a
e = d**2

for name, value in {"a": a, "b": b, "c": c, "d": d, "e": e}.items():
    made_by = value.grad_fn.name() if value.grad_fn else "nobody"
    print(f"{name} = {value.item():4.1f}  made by {made_by}")

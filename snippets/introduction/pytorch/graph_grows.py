import torch

weight = torch.tensor(2.0, requires_grad=True)
product = weight * 3
shifted = product + 1

for name, value in [("weight", weight), ("product", product), ("shifted", shifted)]:
    made_by = "nobody: a leaf" if value.grad_fn is None else value.grad_fn.name()
    print(f"{name:8} value {value.item()}  made by {made_by}")
print("one step back from shifted:", shifted.grad_fn.next_functions[0][0].name())

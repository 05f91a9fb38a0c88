import torch

weight = torch.tensor(2.0, requires_grad=True)
product = weight * 3
shifted = product + 1

tensors = {"weight": weight, "product": product, "shifted": shifted}
for name, tensor in tensors.items():
    if tensor.grad_fn is None:
        made_by = "nobody: a leaf"
    else:
        made_by = tensor.grad_fn.name()
    print(f"{name:8} value {tensor.item()}  made by {made_by}")

before, _ = shifted.grad_fn.next_functions[0]
print("one step back from shifted:", before.name())

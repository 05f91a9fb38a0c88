import torch

data = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
tensors = {
    "data": data,
    "data * 2": data * 2,
    "w": w,
    "w * data": w * data,
    "w.detach()": w.detach(),
}
print("            requires_grad  is_leaf  has a grad_fn")
for name, tensor in tensors.items():
    answers = tensor.requires_grad, tensor.is_leaf, tensor.grad_fn is not None
    print(f"{name:12}{answers[0]!s:15}{answers[1]!s:9}{answers[2]}")

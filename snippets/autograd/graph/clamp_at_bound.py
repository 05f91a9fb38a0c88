import torch

bounds = {"a number": 0, "a tensor": torch.tensor(0.0)}
for name, bound in bounds.items():
    x = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
    x.clamp(min=bound).sum().backward()
    print(f"the bound is {name}:", x.grad.tolist())

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**3).sum()
y.backward()
print(f"{x.requires_grad, x.is_leaf, y.is_leaf = }")
print(f"{y = }")
print(f"{x.grad = }")
x.grad = None
print(f"{torch.autograd.grad((x**3).sum(), x) = }")
print(f"{(2 * x).detach() = }")
with torch.no_grad():
    print(f"{(2 * x).requires_grad = }")
print(f"{torch.func.grad(torch.sin)(torch.tensor(0.0)) = }")
print(f"{torch.func.jacrev(torch.exp)(torch.zeros(2)).tolist() = }")

import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = a * b
d = c + a
e = d**2
times, plus, power = c.grad_fn, d.grad_fn, e.grad_fn

print("times keeps:", times._saved_self.item(), end=" ")
print("and", times._saved_other.item())
print("power keeps:", power._saved_self.item(), end=" ")
print("and the exponent", power._saved_exponent)
print("plus keeps a tensor:", hasattr(plus, "_saved_self"))

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
errors = (w - 3) ** 2
errors.sum().backward()
print("the sum:     ", w.grad)

w.grad = None
errors = (w - 3) ** 2
errors.backward(gradient=torch.ones(2))
print("with weights:", w.grad)

errors = (w - 3) ** 2
errors.backward()

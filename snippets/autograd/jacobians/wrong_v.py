import torch

x = torch.tensor([2.0, 5.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])
y.backward(torch.tensor([1.0, 10.0]))

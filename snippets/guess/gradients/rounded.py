import torch

x = torch.tensor(2.6, requires_grad=True)
y = 10 * x.round()
y.backward()
print(x.grad)

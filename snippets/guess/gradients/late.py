import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
x.data.fill_(10.0)
y.backward()
print(x.grad)

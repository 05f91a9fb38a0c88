import torch

x = torch.tensor(7.0, requires_grad=True)
y = x // 2
y.backward()
print(x.grad)

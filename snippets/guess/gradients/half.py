import torch

x = torch.tensor(7.0, requires_grad=True)
y = x // 2
print("result:", y.item())
y.backward()
print("slope: ", x.grad.item())

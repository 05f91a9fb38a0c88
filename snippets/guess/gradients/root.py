import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
root = torch.where(x > 0, x.sqrt(), 0.0)
root.sum().backward()
print(x.grad)

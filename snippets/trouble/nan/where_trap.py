import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, torch.sqrt(x), 0.0)
y.sum().backward()
print("outside:", y.detach(), "gradient", x.grad)

x.grad = None
safe_x = torch.where(x > 0, x, 1.0)
y = torch.where(x > 0, torch.sqrt(safe_x), 0.0)
y.sum().backward()
print("inside: ", y.detach(), "gradient", x.grad)

import torch

x = torch.tensor(7.0, requires_grad=True)
y = torch.div(x, 2, rounding_mode="floor")
y.backward()
print("result:", y.item(), "slope:", x.grad.item())

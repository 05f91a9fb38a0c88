import torch
from torch import nn

t = torch.tensor([3.0, 3.0])

y = torch.tensor([1.0, 4.0], requires_grad=True)
error = 0.5 * ((y - t) ** 2).sum()
error.backward()
print("E:      ", error.item(), " gradient:", y.grad)

y = torch.tensor([1.0, 4.0], requires_grad=True)
mse = nn.MSELoss()(y, t)
mse.backward()
print("MSELoss:", mse.item(), " gradient:", y.grad)

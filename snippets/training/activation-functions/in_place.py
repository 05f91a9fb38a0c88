import torch
from torch import nn

x = torch.tensor([-1.0, 2.0], requires_grad=True)
y = torch.sigmoid(x)
z = nn.ReLU(inplace=True)(y)
z.sum().backward()

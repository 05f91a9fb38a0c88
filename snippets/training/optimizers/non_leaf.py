import torch
from torch import optim

w = torch.tensor([3.0, 4.0], requires_grad=True) * 0.1
optim.SGD([w], lr=0.1)

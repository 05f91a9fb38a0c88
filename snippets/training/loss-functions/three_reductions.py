import torch
from torch import nn

y = torch.tensor([2.0, 5.0, 4.0])
t = torch.tensor([3.0, 5.0, 2.0])

print("none:", nn.MSELoss(reduction="none")(y, t))
print("sum: ", nn.MSELoss(reduction="sum")(y, t))
print("mean:", nn.MSELoss()(y, t))

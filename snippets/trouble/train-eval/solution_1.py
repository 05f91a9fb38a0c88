import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Dropout(0.5)
x = torch.tensor([1.0, 2.0, 3.0])
mean = torch.stack([layer(x) for call in range(10000)]).mean(dim=0)
print("mean of 10000 calls:", [round(number, 1) for number in mean.tolist()])
print("evaluation mode:    ", layer.eval()(x).tolist())

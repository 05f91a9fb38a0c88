import math

import torch
from torch import nn

print("k >", round(math.log(0.01) / math.log(0.9), 1))
layer = nn.BatchNorm1d(1)
batch = torch.tensor([[9.0], [10.0], [11.0]])
k = 0
while abs(layer.running_mean.item() - 10) > 0.1:
    layer(batch)
    k += 1
print("batches:", k)

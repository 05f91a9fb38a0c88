import torch
from torch import nn

def running_mean(momentum, batches):
    layer = nn.BatchNorm1d(1, momentum=momentum)
    for batch in batches:
        layer(batch)
    return layer.running_mean.item()

batches = [torch.tensor([[value - 1], [value + 1]]) for value in (4.0, 8.0, 6.0)]
for momentum in (0.1, 0.5, 1.0, None):
    print(f"momentum {momentum}: {running_mean(momentum, batches):.3f}")

import torch
from torch import nn

layer = nn.BatchNorm1d(1)
batch = torch.tensor([[9.0], [10.0], [11.0]])
for k in range(1, 51):
    layer(batch)
    if k in (1, 2, 10, 50):
        mean = layer.running_mean.item()
        print(f"{k:2} batches: running mean {mean:.2f}", end=", ")
        print(f"formula {10 * (1 - 0.9**k):.2f}")

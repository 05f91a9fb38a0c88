import torch
from torch import nn

torch.manual_seed(0)
layer = nn.MultiheadAttention(8, 2, dropout=0.5, batch_first=True)
x = torch.randn(1, 6, 8)
for training in (True, False):
    layer.train(training)
    sums = torch.stack([layer(x, x, x)[1].sum(dim=2) for call in range(1000)])
    share = ((sums - 1).abs() < 1e-5).double().mean()
    print(f"training {training}: mean of the sums {sums.mean():.1f},", end=" ")
    print(f"rows that sum to 1: {share:.0%}")

import math

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 5)
t = torch.zeros(1000, 1)
t[:30] = 1.0
model = nn.Sequential(nn.Linear(5, 16), nn.ReLU(), nn.Linear(16, 1))
nn.init.zeros_(model[2].weight)
for bias in (0.0, math.log(0.03 / 0.97)):
    nn.init.constant_(model[2].bias, bias)
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), t)
    print(f"bias {bias:5.2f}: says {torch.sigmoid(model(x)).mean():.2f},"
          f" loss {loss:.3f}")

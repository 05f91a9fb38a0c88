import math

import torch
from torch import nn

for n in (2, 3, 10, 100, 1000):
    perfect = torch.zeros(1, n)
    perfect[0, 0] = 1.0
    loss = nn.CrossEntropyLoss()(perfect, torch.tensor([0])).item()
    formula = math.log(1 + (n - 1) / math.e)
    print(f"{n:4} classes: {loss:.4f}, formula {formula:.4f}")

import math

import torch
from torch import nn

for n in [2, 3, 10, 1000]:
    perfect = torch.zeros(n)
    perfect[0] = 1.0  # the softmax of a network that is completely sure, and right
    lowest = nn.CrossEntropyLoss()(perfect, torch.tensor(0)).item()
    highest = nn.CrossEntropyLoss()(perfect, torch.tensor(1)).item()
    bound = math.log(1 + (n - 1) / math.e)
    print(f"n = {n:4}   lowest {lowest:.4f}   highest {highest:.4f}"
          f"   difference from bound {abs(lowest - bound):.4f}")

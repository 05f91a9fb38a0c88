import math

import torch
from torch import nn

torch.manual_seed(0)
for n in [2, 3, 10, 1000]:
    perfect = torch.zeros(n, dtype=torch.float64)
    perfect[0] = 1.0  # the softmax of a network that is sure, and right
    lowest = nn.CrossEntropyLoss()(perfect, torch.tensor(0)).item()
    highest = nn.CrossEntropyLoss()(perfect, torch.tensor(1)).item()
    bound = math.log(1 + (n - 1) / math.e)
    outputs = torch.softmax(10 * torch.randn(1000, n), dim=1)
    targets = torch.zeros(1000, dtype=torch.long)
    losses = nn.CrossEntropyLoss(reduction="none")(outputs, targets)
    below = (losses < bound - 1e-5).sum().item()
    print(f"n = {n:4}  lowest {lowest:.4f}  highest {highest:.4f}", end="  ")
    print(f"bound {bound:.4f}  below bound {below}")
    apart = abs(lowest - bound)
    print("         lowest and bound, difference below 1e-5:", apart < 1e-5)

import math

import torch
from torch import nn

for n in [2, 10, 1000]:
    loss = nn.CrossEntropyLoss()(torch.zeros(1, n), torch.tensor([0]))
    print(f"n = {n:4}   loss {loss.item():.4f}   log(n) {math.log(n):.4f}")

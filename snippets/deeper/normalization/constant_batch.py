import math

import torch
from torch import nn

batch = torch.full((2, 1), 1e6)
factor = torch.tensor(1 / math.sqrt(1e-5))
shift = -batch[0, 0] * factor
rounded_once = batch[0, 0].double() * factor.double() + shift.double()
print(f"factor {factor:.4f}, shift {shift:.0f}")
print(f"exact product plus shift: {rounded_once:.4f}")

norm = nn.BatchNorm1d(1)
print("batch norm at most 16:   ", norm(batch).abs().max().item() <= 16)
print("minus a million before:  ", norm(batch - 1e6).flatten().tolist())
in_float64 = norm.double()(batch.double()).abs().max().item()
print("in float64 below 1e-6:   ", in_float64 < 1e-6)

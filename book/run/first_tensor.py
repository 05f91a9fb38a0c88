"""Importing this module prints tensors and throws them away: what torch does for its first ones is done then.

Each program is forked after that: one that prints a tensor takes 14 ms, and took 18. Random numbers are left to the
programs: the first one seeds torch, and each program is to have a seed of its own.
"""

import torch

str([torch.tensor([[1.0, 2.5]]), torch.tensor([1, 2]), torch.tensor([True])])
f"{torch.tensor(1.5):.1f}"

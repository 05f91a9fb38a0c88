import warnings

import torch
from torch import nn, optim

w, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer = optim.SGD({w, b}, lr=0.1)
found = len(optimizer.param_groups[0]["params"])
print(f"parameters {found}, warnings {len(caught)}")

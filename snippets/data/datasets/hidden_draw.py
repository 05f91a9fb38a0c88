import torch
from torch.utils.data import DataLoader

for look_first in (False, True):
    torch.manual_seed(0)
    if look_first:
        next(iter(DataLoader(range(10), batch_size=4)))
    number = torch.rand(1).item()
    print(f"looked first: {look_first!s:5}  torch.rand gives {number:.4f}")

torch.manual_seed(0)
own = torch.Generator().manual_seed(1)
next(iter(DataLoader(range(10), batch_size=4, generator=own)))
print(f"with a generator of its own:        {torch.rand(1).item():.4f}")

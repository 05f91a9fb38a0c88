import torch
from torch.utils.data import DataLoader

own = torch.Generator().manual_seed(1)
loaders = {
    "without a look at a batch": None,
    "after a look": DataLoader(range(10)),
    "with its own generator": DataLoader(range(10), generator=own),
}
for name, loader in loaders.items():
    torch.manual_seed(0)
    if loader:
        next(iter(loader))
    numbers = [f"{number:.4f}" for number in torch.rand(4).tolist()]
    print(f"{name:26}", *numbers)

import torch
from torch.utils.data import DataLoader

examples = torch.arange(1348)
for drop_last in (False, True):
    loader = DataLoader(examples, batch_size=100, drop_last=drop_last)
    sizes = [len(batch) for batch in loader]
    print(f"drop_last {drop_last!s:5}: {len(sizes)} batches,", end=" ")
    print(f"last of {sizes[-1]}, {30 * len(sizes)} steps in 30 epochs")

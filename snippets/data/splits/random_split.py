import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.arange(10))
order = torch.randperm(10, generator=torch.Generator().manual_seed(0))
print("by hand: ", [part.tolist() for part in order.split([6, 2, 2])])

generator = torch.Generator().manual_seed(0)
parts = random_split(dataset, [6, 2, 2], generator=generator)
print("by torch:", [list(part.indices) for part in parts])
print("shared:  ", set(parts[0].indices) & set(parts[1].indices) or "nothing")

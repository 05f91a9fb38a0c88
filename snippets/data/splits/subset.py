import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.arange(10), torch.arange(10) * 100)
generator = torch.Generator().manual_seed(0)
training, held_out = random_split(dataset, [8, 2], generator=generator)
print("sample by sample:", held_out[0], held_out[1])
print("all at once:     ", dataset[held_out.indices])
print(held_out.tensors)

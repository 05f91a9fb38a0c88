import torch
from torch.utils.data import DataLoader

samples = [torch.tensor([1, 2]), torch.tensor([3, 4, 5])]
next(iter(DataLoader(samples, batch_size=2)))

import torch
from torch.utils.data import DataLoader

samples = [torch.tensor([1, 2]), None]
next(iter(DataLoader(samples, batch_size=2)))

import torch
from torch import nn
from torch.utils.data import DataLoader

samples = [(torch.ones(2), 1.0), (torch.zeros(2), 0.0)]
x, t = next(iter(DataLoader(samples, batch_size=2)))
print("labels", t.dtype)
nn.CrossEntropyLoss()(x, t)

import torch
from torch.utils.data import TensorDataset

data = TensorDataset(torch.zeros(10, 64), torch.zeros(9))
print("accepted, with", len(data), "samples")

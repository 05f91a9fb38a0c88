import torch
from torch.utils.data import DataLoader

loader = DataLoader([5, 6, 7])
torch.manual_seed(0)
stream = torch.rand(10).tolist()
torch.manual_seed(0)
for sample in loader:
    pass
print(stream.index(torch.rand(1).item()))

import torch
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
    def __init__(self, values):
        self.values = values

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return self.values[index], self.values[index + 1]


for first, second in DataLoader(Pairs(torch.arange(4)), batch_size=2):
    print(first, second)

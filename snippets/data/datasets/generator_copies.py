import copy

import torch
from torch.utils.data import Dataset


class Draws(Dataset):
    def __init__(self):
        self.generator = torch.Generator().manual_seed(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.rand((), generator=self.generator)


first, second = copy.deepcopy(Draws()), copy.deepcopy(Draws())
print([(first[i] == second[i]).item() for i in range(4)])
second.generator.manual_seed(1)
print([(first[i] == second[i]).item() for i in range(4)])

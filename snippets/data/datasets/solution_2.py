import torch
from torch.utils.data import DataLoader, Dataset


class NextValue(Dataset):
    def __init__(self, values, window):
        self.values, self.window = values, window

    def __len__(self):
        return len(self.values) - self.window

    def __getitem__(self, index):
        end = index + self.window
        return self.values[index:end], self.values[end]


dataset = NextValue(torch.arange(10, 70, 10), window=3)
print("how many:", len(dataset))
for x, t in DataLoader(dataset, batch_size=2):
    print(x.tolist(), "->", t.tolist())

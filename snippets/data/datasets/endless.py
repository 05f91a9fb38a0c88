from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 5

    def __getitem__(self, index):
        return index**2


visited = 0
for square in Squares():
    visited += 1
    if visited == 1000:
        break
print("visited by a plain for loop, until we stopped it:", visited)
print("visited by a loader:", len(list(DataLoader(Squares(), batch_size=None))))

from torch.utils.data import Dataset


class Squares(Dataset):
    def __init__(self, count):
        self.count = count

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        return index, index**2


squares = Squares(5)
print("how many:", len(squares))
print("number 3:", squares[3])

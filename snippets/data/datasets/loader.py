import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32) / 16
dataset = TensorDataset(images, torch.tensor(digits.target))

loader = DataLoader(dataset, batch_size=64)
print("number of batches:", len(loader))
for number, (x, t) in enumerate(loader):
    if number in (0, 1, 27, 28):
        print(f"batch {number:2}: images {tuple(x.shape)},", end=" ")
        print(f"labels {tuple(t.shape)}")

start = 64 * 28
same = torch.equal(x, images[start:]) and len(x) == 1797 - start
print("the last batch is images[1792:]:", same)

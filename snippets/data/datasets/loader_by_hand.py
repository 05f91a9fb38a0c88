import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(10.0), torch.arange(10) * 100)
batch_size = 4

by_hand = []
order = list(range(len(dataset)))
for start in range(0, len(order), batch_size):
    samples = [dataset[index] for index in order[start : start + batch_size]]
    by_hand.append([torch.stack(column) for column in zip(*samples)])

by_torch = list(DataLoader(dataset, batch_size=batch_size))
largest = 0.0
for mine, theirs in zip(by_hand, by_torch, strict=True):
    for a, b in zip(mine, theirs, strict=True):
        largest = max(largest, (a - b).abs().max().item())
print("second batch:", by_hand[1])
print("largest difference:", largest)

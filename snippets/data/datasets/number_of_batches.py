import torch
from torch.utils.data import DataLoader

largest = 0
for N in range(1, 31):
    for B in range(1, 12):
        for drop_last in (False, True):
            by_hand = N // B if drop_last else (N + B - 1) // B
            loader = DataLoader(torch.arange(N), batch_size=B, drop_last=drop_last)
            counted = sum(1 for batch in loader)
            largest = max(largest, abs(counted - by_hand), abs(len(loader) - by_hand))

print("number of batches, 1797 images, 64 a batch:", (1797 + 64 - 1) // 64)
print("images in the last batch:", 1797 - (1797 // 64) * 64)
print("largest difference:", largest)

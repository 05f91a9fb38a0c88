import math

import torch
from torch.utils.data import DataLoader


def number_of_batches(N, B, drop_last):
    return math.floor(N / B) if drop_last else math.ceil(N / B)


largest = 0
for N in range(1, 31):
    for B in range(1, 12):
        for drop_last in (False, True):
            loader = DataLoader(
                torch.arange(N), batch_size=B, drop_last=drop_last
            )
            counted = len(list(loader))
            by_hand = number_of_batches(N, B, drop_last)
            largest = max(
                largest, abs(counted - by_hand), abs(len(loader) - by_hand)
            )

print("1797 images, 64 a batch:", number_of_batches(1797, 64, False), "batches")
print("with drop_last:         ", number_of_batches(1797, 64, True), "batches")
print("largest difference in 660 cases:", largest)

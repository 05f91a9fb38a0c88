import math

import torch

for start, end, step in [(0, 10, 1), (0, 1, 0.25), (2, 10, 3)]:
    by_hand = math.ceil((end - start) / step)
    by_torch = torch.arange(start, end, step).numel()
    print(f"from {start} to {end} by {step}")
    print(f"  by hand {by_hand}, by torch {by_torch},", end=" ")
    print("difference", by_hand - by_torch)

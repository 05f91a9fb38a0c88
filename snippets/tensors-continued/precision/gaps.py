import math

import torch

infinity = torch.tensor(float("inf"))
largest = 0.0
for x in [0.001, 1.0, 1.5, 1000.0, 16777216.0]:
    start = torch.tensor(x)
    by_torch = (torch.nextafter(start, infinity) - start).item()
    by_hand = 2.0 ** (math.floor(math.log2(x)) - 23)
    largest = max(largest, abs(by_torch - by_hand))
    print(f"{x:12}  next number {by_torch:.2e} further")
print("largest difference:", largest)
print("gap at 1 is eps:", by_hand / 2**24 == torch.finfo(torch.float32).eps)

import math

import torch

for shape in [(6,), (2, 3), (2, 3, 4), (5, 3, 8, 8)]:
    by_hand = [math.prod(shape[k + 1:]) for k in range(len(shape))]
    by_torch = torch.zeros(shape).stride()
    gaps = [abs(x - y) for x, y in zip(by_hand, by_torch)]
    print(shape, "strides", by_torch, "largest difference:", max(gaps))

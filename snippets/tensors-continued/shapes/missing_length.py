import math

import torch

a = torch.arange(12)
for shape in [(3, -1), (-1, 6), (-1,), (2, -1, 3)]:
    known = math.prod(length for length in shape if length != -1)
    by_hand = 12 // known
    result = a.reshape(shape).shape
    by_torch = result[shape.index(-1)]
    print(shape, "->", tuple(result), "difference:", by_hand - by_torch)

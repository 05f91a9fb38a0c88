import torch
from torch.nn import functional as F

table = torch.tensor(
    [
        [1.0, 5.0, 0.0, 2.0],
        [3.0, 4.0, 2.0, 1.0],
        [0.0, 0.0, 7.0, 8.0],
        [0.0, 6.0, 9.0, 7.0],
    ]
)
by_hand = torch.tensor(
    [[table[i : i + 2, j : j + 2].max() for j in (0, 2)] for i in (0, 2)]
)
by_torch = F.max_pool2d(table[None, None], 2)[0, 0]
print("by hand:", by_hand.tolist())
print("torch:  ", by_torch.tolist())
print("largest difference:", (by_hand - by_torch).abs().max().item())

import math

import torch

for name, x in (("0", 0.0), ("ln 3", math.log(3)), ("-ln 3", -math.log(3))):
    by_hand = 1 / (1 + math.exp(-x))
    by_torch = torch.sigmoid(torch.tensor(x)).item()
    print(f"x = {name:5}  by hand {by_hand:.4f}  torch {by_torch:.4f}")

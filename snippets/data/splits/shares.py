import torch
from torch.utils.data import random_split

for seed in (0, 0, 1):
    generator = torch.Generator().manual_seed(seed)
    parts = random_split(range(1797), [0.6, 0.2, 0.2], generator=generator)
    sizes = [len(part) for part in parts]
    first = parts[2].indices[:4]
    print(f"seed {seed}: sizes {sizes}, first of the test part: {first}")

import torch
from torch.utils.data import random_split

generator = torch.Generator().manual_seed(0)
random_split(range(1797), [1400, 400], generator=generator)

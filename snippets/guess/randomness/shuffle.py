import random

import torch

random.seed(0)
numbers = torch.arange(100)
random.shuffle(numbers)
print(sorted(numbers.tolist()) == list(range(100)))

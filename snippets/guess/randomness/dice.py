import random

import torch

random.seed(0)
torch.manual_seed(0)
print("random:", max(random.randint(1, 6) for throw in range(1000)))
print("torch: ", torch.randint(1, 6, (1000,)).max().item())

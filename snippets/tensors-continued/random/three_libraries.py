import random

import numpy as np
import torch

for attempt in [1, 2]:
    torch.manual_seed(0)
    random.seed(0)
    np.random.seed(0)
    generator = np.random.default_rng(0)
    print(f"attempt {attempt}: torch {torch.rand(1).item():.4f}  "
          f"random {random.random():.4f}  np.random {np.random.rand():.4f}  "
          f"default_rng {generator.random():.4f}")

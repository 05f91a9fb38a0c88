import numpy as np
import torch

torch.manual_seed(0)
from_torch, from_numpy = torch.rand(100), np.random.rand(100)
torch.manual_seed(0)
print("torch again:", torch.equal(from_torch, torch.rand(100)))
print("NumPy again:", np.array_equal(from_numpy, np.random.rand(100)))

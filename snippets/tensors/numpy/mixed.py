import numpy as np
import torch

weights = torch.tensor([0.1, 0.2])
data = torch.from_numpy(np.array([0.1, 0.2]))

print("weights:", weights.dtype)
print("data:   ", data.dtype)
print("sum:    ", (weights + data).dtype)
print("equal:  ", (weights == data).tolist())

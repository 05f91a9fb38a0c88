import numpy as np
import torch

x = torch.tensor([1.0, 2.0])
print(x.sum(), np.sum(x.numpy()))
try:
    np.sum(x)
except TypeError as error:
    print("TypeError that names axis:", "axis" in str(error))

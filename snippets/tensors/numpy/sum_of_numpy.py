import numpy as np
import torch

x = torch.tensor([1.0, 2.0])
print(x.sum(), np.sum(x.numpy()))
np.sum(x)

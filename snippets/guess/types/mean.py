import numpy as np
import torch

mean = np.mean([1.0, 3.0])
print(torch.tensor(mean).dtype, (torch.ones(2) * mean).dtype)

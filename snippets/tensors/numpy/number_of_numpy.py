import numpy as np
import torch

average = np.array([1.0, 2.0, 6.0]).mean()
print(type(average), torch.tensor(average))
torch.from_numpy(average)

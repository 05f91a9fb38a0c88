import numpy as np
import torch

array = np.array([1, 2, 3])
backwards = array[::-1]
print("backwards:", backwards, " bytes to the next:", backwards.strides)
torch.from_numpy(backwards)

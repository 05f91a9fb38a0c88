import numpy as np
import torch

array = np.array([1.0, 2.0])
tensor = torch.tensor([10.0, 20.0])

print("converted first:", torch.from_numpy(array) * tensor)
array * tensor

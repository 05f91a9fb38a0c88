import numpy as np
import torch

prices_array = np.array([2.0, 3.5, 1.0])
prices_tensor = torch.tensor([2.0, 3.5, 1.0])

print("NumPy:", prices_array * 2, " sum", prices_array.sum())
print("torch:", prices_tensor * 2, " sum", prices_tensor.sum())

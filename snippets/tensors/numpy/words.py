import numpy as np
import torch

array = np.array([[1, 2, 3], [4, 5, 6]])
tensor = torch.from_numpy(array)

print("shape:     ", array.shape, tensor.shape)
print("dimensions:", array.ndim, tensor.ndim)
print("elements:  ", array.size, tensor.numel())
print("data type: ", array.dtype, tensor.dtype)

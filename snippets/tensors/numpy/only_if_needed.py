import numpy as np
import torch

for dtype in [np.float32, np.float64]:
    array = np.array([1.0, 2.0], dtype=dtype)
    by_as_tensor = torch.as_tensor(array, dtype=torch.float32)
    by_float = torch.from_numpy(array).float()
    array[0] = 100
    print(array.dtype)
    print("  as_tensor:", by_as_tensor.tolist())
    print("  float():  ", by_float.tolist())

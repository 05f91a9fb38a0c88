import numpy as np
import torch

array = np.array([1, 2, 3])
tensors = {
    "torch.from_numpy(array)": torch.from_numpy(array),
    "torch.as_tensor(array)": torch.as_tensor(array),
    "torch.tensor(array)": torch.tensor(array),
    "torch.from_numpy(array).clone()": torch.from_numpy(array).clone(),
}
array[0] = 100
for call, tensor in tensors.items():
    print(f"{call:32} {tensor.tolist()}")

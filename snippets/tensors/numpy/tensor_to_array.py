import numpy as np
import torch

tensor = torch.tensor([1, 2, 3])
results = {
    "tensor.numpy()": tensor.numpy(),
    "np.asarray(tensor)": np.asarray(tensor),
    "tensor.numpy().copy()": tensor.numpy().copy(),
    "tensor.clone().numpy()": tensor.clone().numpy(),
    "tensor.tolist()": tensor.tolist(),
}
tensor[0] = 100
for call, result in results.items():
    print(f"{call:23} {type(result).__name__:8} {list(map(int, result))}")

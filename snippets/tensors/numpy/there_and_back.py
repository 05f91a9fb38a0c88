import numpy as np
import torch

array = np.array([0.1, 0.5, 16_777_217.0])
tensor = torch.from_numpy(array).float()
back = tensor.double().numpy()

for before, after in zip(array.tolist(), back.tolist()):
    print(f"{before:.10f} -> {after:.10f}  equal: {before == after}")
